import type { Coalition, Dataset } from '../../../lib/dataset/schema';
import type { Mention, Span } from '../../../lib/detection/mention';
import type { ReleasedAct } from '../../../lib/detection/release/extract-act';
import { daysBetween } from '../../../lib/time/partial-date';
import { type LinkStrength, SAME, sameActPoints } from './same-act';

/** What the record has on a text's act. */
export interface KnownActs {
  /** The record of the very act. */
  same?: { record: Coalition; points: number; reasons: string[] };
  /** Ids of records that are somewhat like it, most like it first. */
  similar: string[];
  /** Ids of the lawsuits that the text names or that the linked acts belong to, most often named first. */
  lawsuits: string[];
}

/** Acts so close in time are held against the text even where detection links nothing. */
const DAYS_APART = 7;
const SIMILAR = 1.5;
const MOST_SIMILAR = 3;

/** Finds the text's act in the record by the links of detection and by what was read of it. */
export function findKnownActs(
  act: ReleasedAct | undefined,
  text: string,
  mentions: readonly Mention[],
  own: Span | undefined,
  dataset: Dataset,
): KnownActs {
  const { links, lawsuits } = linksOf(mentions, own);
  if (act === undefined) return { similar: [], lawsuits };
  const { date } = act;
  const ranked = dataset.coalitions
    .filter(
      ({ id, date: day }) =>
        links.has(id) || (date !== undefined && Math.abs(daysBetween(date, day)) <= DAYS_APART),
    )
    .map(record => {
      const link = links.get(record.id) ?? { own: 0, other: 0, reasons: [] };
      return { record, points: sameActPoints(act, record, link), reasons: link.reasons };
    })
    .sort((a, b) => b.points - a.points);
  const [best] = ranked;
  const same = best !== undefined && best.points >= SAME ? best : undefined;
  const close = ranked.filter(one => one.points >= SIMILAR && one !== same).map(({ record }) => record);
  // News looks back: the act may be long in the record, under its own day.
  const earlier = dataset.coalitions.filter(
    record => record !== same?.record && isLookedBackAt(record, act, text),
  );
  const similar = [...new Set([...close, ...earlier])].slice(0, MOST_SIMILAR).map(({ id }) => id);
  return { ...(same === undefined ? {} : { same }), similar, lawsuits };
}

/** The links to each coalition, and the lawsuits by how often they are meant. */
function linksOf(mentions: readonly Mention[], own: Span | undefined) {
  const links = new Map<string, LinkStrength & { reasons: string[] }>();
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'coalition' && mention.kind !== 'lawsuit') continue;
    const { coalition, lawsuit, score, signals } = mention.link;
    if (lawsuit !== undefined) counts.set(lawsuit, (counts.get(lawsuit) ?? 0) + 1);
    if (coalition === null) continue;
    const known = links.get(coalition) ?? { own: 0, other: 0, reasons: [] };
    const isOwn = own !== undefined && mention.start < own.end && own.start < mention.end;
    if (isOwn) known.own = Math.max(known.own, score);
    else known.other = Math.max(known.other, score);
    if (known.reasons.length === 0) {
      const kinds = [...new Set(signals.filter(({ weight }) => weight > 0).map(({ kind }) => kind))];
      known.reasons = [`Linked to ${coalition} by its ${kinds.slice(0, 4).join(', ')}`];
    }
    links.set(coalition, known);
  }
  return { links, lawsuits: [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id) };
}

/** The same kind of act by the very same members, whose words the text uses. */
function isLookedBackAt(record: Coalition, act: ReleasedAct, text: string): boolean {
  const sameMembers = [...record.members].sort().join() === act.members.join();
  return record.kind === act.kind && sameMembers && record.keyTerms.some(term => text.includes(term));
}
