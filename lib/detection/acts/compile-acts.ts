import type { JurisdictionCode } from '../jurisdiction-code';
import type { CoalitionEntry, LawsuitEntry, LexiconSource } from '../lexicon-source';
import type { Work } from '../slices';
import type { ActEntry, ActIndex, IndexedLawsuit } from './act-index';
import { ActTermsBuilder } from './act-terms';
import { countTogether } from './acts-together';
import { agenciesIn } from './agency';
import { captionKeys, readCaption } from './caption';
import { courtKey, readCitation } from './citation';
import { type Days, daysOf } from './day';
import { docketKey, readDocket } from './docket';
import { FIFTY_STATES } from './fifty-states';
import { NamesOfMatters } from './matters';
import { inverted } from './number-lists';
import { partyOfAct } from './party-signal';
import { fold, termOf } from './terms';

const STATES: ReadonlySet<JurisdictionCode> = new Set(FIFTY_STATES);

function joinedSince(before: ActEntry | undefined, act: ActEntry): number | undefined {
  if (!before?.complete || !act.complete || act.kind === 'amicus' || before.kind === 'amicus')
    return undefined;
  const earlier = new Set(before.members);
  return act.members.filter(member => !earlier.has(member)).length || undefined;
}

type MapOf<Table> = Table extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : Table;

type TablesInTheMaking = {
  [Key in keyof Omit<ActIndex, 'about' | 'postings' | 'rarity'>]: MapOf<ActIndex[Key]>;
};

/** The entries of {@link ActIndex} for one lawsuit's names and numbers. */
function addNames(index: TablesInTheMaking, lawsuit: LawsuitEntry, position: number): void {
  for (const name of [lawsuit.caption, ...lawsuit.aliases]) {
    const caption = readCaption(name);
    for (const key of caption ? captionKeys(caption) : []) {
      if (caption) push(index.captions, key, { caption, lawsuit: position });
    }
  }
  // Some records know a case by a number only among its aliases ("MDL No. 2724").
  for (const number of [...lawsuit.dockets, ...lawsuit.aliases]) {
    const docket = readCaption(number) ? null : readDocket(number.replace(/^.*\bNo\./, 'No.'));
    if (!docket) continue;
    push(index.dockets, docketKey(docket), { docket, lawsuit: position });
    index.lawsuits[position]?.dockets.push(docket);
  }
  const citation = readCitation(lawsuit.citation ?? '');
  if (citation?.key) push(index.citations, citation.key, position);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function indexedLawsuit({ id, plaintiffs, filed, court, eventDates = [] }: LawsuitEntry): IndexedLawsuit {
  return {
    id,
    news: [...(filed === undefined ? [] : [filed]), ...eventDates].map(daysOf),
    coalitions: [],
    dockets: [],
    plaintiffs,
    ...(filed === undefined ? {} : { filed: daysOf(filed) }),
    ...(court === undefined ? {} : { court: courtKey(court) }),
  };
}

interface Dated {
  coalition: CoalitionEntry;
  days: Days;
}

function actEntry({ coalition, days }: Dated, agenciesOf: (target: string) => readonly string[]): ActEntry {
  const { id, kind, members, membersComplete: complete, leads, statedCount, parties } = coalition;
  const party = partyOfAct(parties);
  return {
    id,
    kind,
    days,
    members,
    complete,
    leads,
    agencies: [...new Set(coalition.targets.flatMap(agenciesOf))],
    ...(statedCount === undefined ? {} : { statedCount }),
    ...(complete ? { states: members.filter(code => STATES.has(code)).length } : {}),
    ...(party === undefined ? {} : { party }),
  };
}

function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return text => {
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      known.set(text, result);
    }
    return result;
  };
}

/** Compiles the tables that linking needs, act by act. The same source always gives the same tables. */
export function* actIndexWork(source: LexiconSource): Work<ActIndex> {
  const places = new Set(
    source.jurisdictions.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap(text => fold(text).split(' ')).flatMap(word => termOf(word) ?? []),
    ),
  );
  const tables: TablesInTheMaking = {
    acts: [],
    lawsuits: [],
    lawsuitNumbers: new Map(source.lawsuits.map(({ id }, position) => [id, position])),
    captions: new Map(),
    dockets: new Map(),
    citations: new Map(),
    matters: new Map(),
  };
  for (const [position, lawsuit] of source.lawsuits.entries()) {
    yield;
    tables.lawsuits.push(indexedLawsuit(lawsuit));
    addNames(tables, lawsuit, position);
  }

  const inOrder = source.coalitions
    .map((coalition): Dated => ({ coalition, days: daysOf(coalition.date) }))
    .sort((a, b) => a.days.first - b.days.first || (a.coalition.id < b.coalition.id ? -1 : 1));
  const terms = new ActTermsBuilder(places);
  // The same few hundred addressees and key terms come again and again.
  const agenciesOf = remembering(agenciesIn);
  const matters = new NamesOfMatters();
  for (const dated of inOrder) {
    yield;
    const { coalition } = dated;
    const act = actEntry(dated, agenciesOf);
    const position = tables.acts.push(act) - 1;
    terms.add(coalition);
    const lawsuit =
      coalition.lawsuit === undefined ? undefined : tables.lawsuitNumbers.get(coalition.lawsuit);
    const suit = lawsuit === undefined ? undefined : tables.lawsuits[lawsuit];
    if (lawsuit === undefined || suit === undefined) continue;
    act.lawsuit = lawsuit;
    for (const name of new Set(coalition.keyTerms.flatMap(text => matters.of(text, coalition.targets))))
      push(tables.matters, name, position);
    const joined = joinedSince(tables.acts[suit.coalitions.at(-1) ?? -1], act);
    if (joined !== undefined) act.joined = joined;
    suit.coalitions.push(position);
  }

  yield;
  countTogether(
    tables.acts,
    inOrder.map(({ coalition }) => coalition.targets),
  );
  const about = terms.build();
  yield;
  const postings = inverted(about.terms, about.numbers.size);
  const rarity = new Float64Array(about.numbers.size);
  for (let term = 0; term < rarity.length; term += 1) {
    const acts = (postings.starts[term + 1] as number) - (postings.starts[term] as number);
    rarity[term] = Math.log((tables.acts.length + 1) / acts);
  }
  return { ...tables, about, postings, rarity };
}
