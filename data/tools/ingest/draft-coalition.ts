import type { Coalition, Dataset, Lawsuit, Release } from '../../../lib/dataset/schema';
import type { Mention } from '../../../lib/detection/mention';
import type { ReleasedAct } from '../../../lib/detection/release/extract-act';
import type { PartialDate } from '../../../lib/time/partial-date';
import type { Vocabulary } from '../vocabulary/vocabulary-schema';
import { slug } from './draft-release';
import { draftWords } from './draft-words';
import type { ReleaseText } from './release-text';
import { suggestKeyTerms, suggestTargets, suggestTopics } from './suggest-words';

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
  const placeName = (code: string) => dataset.jurisdictions.find(one => one.code === code)?.name ?? code;
  const { title, summary } = draftWords({
    kind: act.kind,
    leads: act.leads.map(placeName),
    count: act.count ?? act.members.length,
    targets,
    topics,
    caption: act.caption,
  });
  const { date } = act;
  const opened = lawsuit === undefined ? draftLawsuit(act, source, targets, dataset) : undefined;
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
    keyTerms: suggestKeyTerms(text.text, mentions, targets),
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

/** Only a suit whose caption or docket the text gives: a heading of our own is for a person to word. */
function draftLawsuit(
  act: DatedAct,
  source: Release,
  defendants: string[],
  { lawsuits }: Dataset,
): Lawsuit | undefined {
  if (act.kind !== 'lawsuit' || act.caption === undefined) return undefined;
  return {
    id: freeId(slug(`${act.caption} ${act.date.slice(0, 4)}`), lawsuits),
    caption: act.caption,
    aliases: [],
    dockets: act.dockets,
    filed: act.date,
    plaintiffs: act.members,
    defendants,
    events: [],
    sources: [source.id],
  };
}

function freeId(wanted: string, records: readonly { id: string }[]): string {
  const taken = new Set(records.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
