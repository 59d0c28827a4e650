import type { Coalition, Dataset, Lawsuit, Release } from '../../../lib/dataset/schema';
import type { Mention } from '../../../lib/detection/mention';
import type { ReleasedAct } from '../../../lib/detection/release/extract-act';
import type { PartialDate } from '../../../lib/time/partial-date';
import { OWN_HEADING } from '../rules/captions';
import type { Vocabulary } from '../vocabulary/vocabulary-schema';
import { slug } from './draft-release';
import { draftWords } from './draft-words';
import type { ReleaseText } from './release-text';
import { suggestCourt, suggestKeyTerms, suggestTargets, suggestTopics } from './suggest-words';

type DatedAct = ReleasedAct & { date: PartialDate };

interface Setting {
  dataset: Dataset;
  vocabulary: Vocabulary;
  mentions: readonly Mention[];
  /** The lawsuit of the record that it is an act in. */
  lawsuit: string | undefined;
}

/** A record of an act that nothing in the dataset is, with the lawsuit that it begins where that was read. */
export function draftCoalition(
  act: DatedAct,
  text: ReleaseText,
  source: Release,
  { dataset, vocabulary, mentions, lawsuit }: Setting,
): { coalition: Coalition; lawsuit?: Lawsuit } {
  const targets = suggestTargets(act.addressees, vocabulary.targets ?? []);
  const topics = suggestTopics(text.title ?? '', text.text, vocabulary.topics ?? []);
  const keyTerms = suggestKeyTerms(text.text, mentions, targets);
  const placeName = (code: string) => dataset.jurisdictions.find(one => one.code === code)?.name ?? code;
  const { title, summary } = draftWords({
    kind: act.kind,
    leads: act.leads.map(placeName),
    count: act.count ?? act.members.length,
    targets,
    topics,
    keyTerms,
    caption: act.caption,
  });
  const { date } = act;
  const opened =
    lawsuit === undefined
      ? draftLawsuit(
          act,
          source,
          { targets, court: suggestCourt(text.text, vocabulary.courts ?? []), placeName },
          dataset,
        )
      : undefined;
  const actsIn = lawsuit ?? opened?.id;
  const coalition: Coalition = {
    id: freeId(`${date}-${slug(title)}`, dataset.coalitions),
    kind: act.kind,
    title,
    summary,
    date,
    leads: act.leads,
    members: act.members,
    // Unless the text counts them, nobody can tell whether more joined.
    membersComplete: act.membersComplete ?? false,
    ...(act.count === undefined ? {} : { statedCount: act.count }),
    targets,
    topics,
    keyTerms,
    ...(actsIn === undefined ? {} : { lawsuit: actsIn }),
    related: [],
    ...noteOn(act),
    sources: [source.id],
  };
  return { coalition, ...(opened === undefined ? {} : { lawsuit: opened }) };
}

function noteOn({ count, members }: ReleasedAct): { note?: string } {
  if (count === undefined || count === members.length) return {};
  return { note: `The source counts ${count} and names ${members.length}.` };
}

interface SuitFacts {
  targets: string[];
  court: string | undefined;
  placeName: (code: string) => string;
}

/** Only a suit whose caption or docket the text gives: any other is for a person to look up. */
function draftLawsuit(
  act: DatedAct,
  source: Release,
  { targets, court, placeName }: SuitFacts,
  { lawsuits }: Dataset,
): Lawsuit | undefined {
  const [plaintiff] = [...act.leads, ...act.members];
  const [defendant] = targets;
  const own =
    act.dockets.length > 0 && plaintiff !== undefined && defendant !== undefined
      ? `${placeName(plaintiff)} v. ${defendant}`
      : undefined;
  const caption = act.caption ?? own;
  if (act.kind !== 'lawsuit' || caption === undefined) return undefined;
  return {
    id: freeId(slug(`${caption} ${act.date.slice(0, 4)}`), lawsuits),
    caption,
    aliases: [],
    ...(court === undefined ? {} : { court }),
    dockets: act.dockets,
    filed: act.date,
    plaintiffs: act.members,
    defendants: targets,
    events: [],
    ...(act.caption === undefined ? { note: OWN_HEADING } : {}),
    sources: [source.id],
  };
}

function freeId(wanted: string, records: readonly { id: string }[]): string {
  const taken = new Set(records.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
