import { comparePartialDates, midpointOf, type PartialDate } from '../../time/partial-date';
import type { CoalitionCard } from '../card';
import { lawsuitsOf } from '../overview';
import type { Coalition, Lawsuit } from '../schema';
import type { CardContext } from './card-context';
import { coalitionLine } from './coalition-line';
import { onlyKnown } from './only-known';
import { placeOf, placesByName } from './place';
import { sourceLinks } from './source-links';

/** The card of a coalition of the record; null where there is none of that id. */
export function coalitionCard(id: string, context: CardContext): CoalitionCard | null {
  const record = context.records.coalitions.get(id);
  if (!record) return null;
  const { title, summary, kind, date, membersComplete, targets, topics, statedCount, note } = record;
  return {
    kind: 'coalition',
    key: `coalition:${id}`,
    title,
    summary,
    act: kind,
    date,
    leads: record.leads.map(code => placeOf(code, context.overview)),
    members: placesByName(record.members, context.overview),
    membersComplete,
    targets,
    topics,
    related: relatedCoalitions(record, context),
    ...onlyKnown({ seenFrom: context.seenFrom, statedCount, note, lawsuit: lawsuitOf(record, context) }),
    sources: sourceLinks(record.sources, context.records.releases),
  };
}

/** Named by the record, and other acts in the same lawsuit; in order of date. */
function relatedCoalitions(record: Coalition, { overview }: CardContext) {
  const { id, related } = record;
  const ids = new Set(related);
  for (const lawsuit of lawsuitsOf(record))
    for (const act of overview.coalitionsOfLawsuit(lawsuit)) ids.add(act.id);
  ids.delete(id);
  return [...ids]
    .flatMap(other => overview.coalition(other) ?? [])
    .sort((a, b) => midpointOf(a.date) - midpointOf(b.date))
    .map(coalitionLine);
}

/**
 * The lawsuit that a coalition is an act in, or else the one that its related acts are in: a letter
 * about the matter of a lawsuit leads on to it.
 */
export function lawsuitBehind(
  { related, lawsuit }: Pick<Coalition, 'related' | 'lawsuit'>,
  { overview }: Pick<CardContext, 'overview'>,
): { id: string; relation: 'act-in' | 'same-matter' } | undefined {
  if (lawsuit !== undefined) return { id: lawsuit, relation: 'act-in' };
  const id = related.map(other => overview.coalition(other)?.lawsuit).find(found => found !== undefined);
  return id === undefined ? undefined : { id, relation: 'same-matter' };
}

function lawsuitOf(record: Coalition, context: CardContext): CoalitionCard['lawsuit'] {
  const behind = lawsuitBehind(record, context);
  const lawsuit = behind && context.records.lawsuits.get(behind.id);
  if (!lawsuit) return undefined;
  return {
    link: { key: `lawsuit:${lawsuit.id}`, label: lawsuit.caption },
    relation: behind.relation,
    ...onlyKnown({
      court: lawsuit.court,
      docket: lawsuit.dockets[0],
    }),
    milestones: milestonesOf(lawsuit.events, context.seenFrom),
  };
}

type Milestone = NonNullable<CoalitionCard['lawsuit']>['milestones'][number];

/** How it began, where it stood when the article was written, and what came last. */
function milestonesOf(events: Lawsuit['events'], seenFrom: PartialDate | undefined): Milestone[] {
  const then = seenFrom && events.findLast(({ date }) => comparePartialDates(date, seenFrom) <= 0);
  const chosen = new Set([events[0], then, events.at(-1)]);
  return events.filter(event => chosen.has(event)).map(({ date, text }) => ({ date, text }));
}
