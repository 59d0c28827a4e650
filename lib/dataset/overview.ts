import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type {
  CoalitionEntry,
  JurisdictionEntry,
  LawsuitEntry,
  PersonEntry,
  TenureEntry,
} from '../detection/lexicon-source';
import { earliestOf, midpointOf } from '../time/partial-date';
import { type Partner, partnersAmong } from './partners';

/** What the compiled lexicon keeps of the records. */
export interface OverviewSource {
  jurisdictions: readonly JurisdictionEntry[];
  people: readonly PersonEntry[];
  coalitions: readonly CoalitionEntry[];
  lawsuits: readonly LawsuitEntry[];
}

/** A person in one of their tenures. */
export interface OfficeHolder {
  person: PersonEntry;
  tenure: TenureEntry;
}

/** The lexicon's summaries by what cards look them up by, so that counting takes no database. */
export interface Overview {
  /** In order of date. */
  coalitionsOf(member: JurisdictionCode): readonly CoalitionEntry[];
  /** The acts in a lawsuit, be it one of several that they are in; in order of date. */
  coalitionsOfLawsuit(lawsuit: string): readonly CoalitionEntry[];
  /** With whom a jurisdiction joined coalitions, most often first. */
  partnersOf(member: JurisdictionCode): readonly Partner[];
  coalition(id: string): CoalitionEntry | undefined;
  jurisdiction(code: JurisdictionCode): JurisdictionEntry | undefined;
  person(id: string): PersonEntry | undefined;
  /** All tenures of an office in order of start; one without a start just before its end. */
  tenuresOf(jurisdiction: JurisdictionCode): readonly OfficeHolder[];
}

const NONE: readonly never[] = [];

/** All lawsuits that a coalition is an act in, the first first. */
export function lawsuitsOf({
  lawsuit,
  furtherLawsuits = [],
}: Pick<CoalitionEntry, 'lawsuit' | 'furtherLawsuits'>): string[] {
  return lawsuit === undefined ? [...furtherLawsuits] : [lawsuit, ...furtherLawsuits];
}

export function overviewOf(source: OverviewSource): Overview {
  const inOrder = sortedBy(source.coalitions, ({ date }) => midpointOf(date));
  const byMember = groupBy(inOrder, ({ members }) => members);
  const byLawsuit = groupBy(inOrder, lawsuitsOf);
  const holders = source.people.flatMap(person => person.tenures.map(tenure => ({ person, tenure })));
  const byOffice = groupBy(
    sortedBy(holders, ({ tenure }) => beginningOf(tenure)),
    ({ tenure }) => [tenure.jurisdiction],
  );
  const coalitions = new Map(inOrder.map(coalition => [coalition.id, coalition]));
  const jurisdictions = new Map(source.jurisdictions.map(entry => [entry.code, entry]));
  const people = new Map(source.people.map(person => [person.id, person]));
  let partners: ReadonlyMap<JurisdictionCode, Partner[]> | undefined;
  return {
    coalitionsOf: member => byMember.get(member) ?? NONE,
    coalitionsOfLawsuit: lawsuit => byLawsuit.get(lawsuit) ?? NONE,
    partnersOf: member => {
      partners ??= partnersAmong(source.coalitions);
      return partners.get(member) ?? NONE;
    },
    coalition: id => coalitions.get(id),
    jurisdiction: code => jurisdictions.get(code),
    person: id => people.get(id),
    tenuresOf: jurisdiction => byOffice.get(jurisdiction) ?? NONE,
  };
}

/** Where a tenure stands among an office's: one without a start before whoever began when it ended. */
function beginningOf({ start, end }: TenureEntry): number {
  return start === undefined ? earliestOf(end ?? '9999') - 1 : midpointOf(start);
}

function sortedBy<T>(items: readonly T[], at: (item: T) => number): T[] {
  return items
    .map(item => ({ item, at: at(item) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
