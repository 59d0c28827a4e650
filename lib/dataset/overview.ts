import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type {
  CoalitionEntry,
  JurisdictionEntry,
  LawsuitEntry,
  PersonEntry,
} from '../detection/lexicon-source';

/** What the compiled lexicon keeps of the records. */
export interface OverviewSource {
  jurisdictions: readonly JurisdictionEntry[];
  people: readonly PersonEntry[];
  coalitions: readonly CoalitionEntry[];
  lawsuits: readonly LawsuitEntry[];
}

/** The lexicon's summaries by what cards look them up by, so that counting takes no database. */
export interface Overview {
  /** In order of date. */
  coalitionsOf(member: JurisdictionCode): readonly CoalitionEntry[];
  coalitionsOfLawsuit(lawsuit: string): readonly CoalitionEntry[];
  coalition(id: string): CoalitionEntry | undefined;
  lawsuit(id: string): LawsuitEntry | undefined;
  jurisdiction(code: JurisdictionCode): JurisdictionEntry | undefined;
  person(id: string): PersonEntry | undefined;
  /** All who held the office at any time. */
  peopleOf(jurisdiction: JurisdictionCode): readonly PersonEntry[];
}

const NONE: readonly never[] = [];

export function overviewOf(source: OverviewSource): Overview {
  const byMember = new Map<JurisdictionCode, CoalitionEntry[]>();
  const byLawsuit = new Map<string, CoalitionEntry[]>();
  const peopleByJurisdiction = new Map<JurisdictionCode, PersonEntry[]>();
  const inOrder = [...source.coalitions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const coalition of inOrder) {
    for (const member of new Set(coalition.members)) append(byMember, member, coalition);
    if (coalition.lawsuit !== undefined) append(byLawsuit, coalition.lawsuit, coalition);
  }
  for (const person of source.people)
    for (const jurisdiction of new Set(person.tenures.map(tenure => tenure.jurisdiction)))
      append(peopleByJurisdiction, jurisdiction, person);

  const coalitions = new Map(inOrder.map(coalition => [coalition.id, coalition]));
  const lawsuits = new Map(source.lawsuits.map(lawsuit => [lawsuit.id, lawsuit]));
  const jurisdictions = new Map(source.jurisdictions.map(entry => [entry.code, entry]));
  const people = new Map(source.people.map(person => [person.id, person]));
  return {
    coalitionsOf: member => byMember.get(member) ?? NONE,
    coalitionsOfLawsuit: lawsuit => byLawsuit.get(lawsuit) ?? NONE,
    coalition: id => coalitions.get(id),
    lawsuit: id => lawsuits.get(id),
    jurisdiction: code => jurisdictions.get(code),
    person: id => people.get(id),
    peopleOf: jurisdiction => peopleByJurisdiction.get(jurisdiction) ?? NONE,
  };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
