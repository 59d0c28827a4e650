import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type {
  CoalitionEntry,
  JurisdictionEntry,
  PersonEntry,
  TenureEntry,
} from '../detection/lexicon-source';
import { earliestOf, midpointOf } from '../time/partial-date';
import { type Partner, partnersWithin } from './partners';

/** What the compiled lexicon keeps of the records. */
export interface OverviewSource {
  jurisdictions: readonly JurisdictionEntry[];
  people: readonly PersonEntry[];
  /** In order of date, as `lexiconSourceOf` gives them. */
  coalitions: readonly CoalitionEntry[];
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

/** All lawsuits that a coalition is an act in, the first first. */
export function lawsuitsOf({
  lawsuit,
  furtherLawsuits = [],
}: Pick<CoalitionEntry, 'lawsuit' | 'furtherLawsuits'>): string[] {
  return lawsuit === undefined ? [...furtherLawsuits] : [lawsuit, ...furtherLawsuits];
}

/** A worker that has just been woken asks for a few of hundreds: each is gathered when it is asked for. */
export function overviewOf({ jurisdictions, people, coalitions }: OverviewSource): Overview {
  const coalitionsOf = remembered((code: JurisdictionCode) =>
    coalitions.filter(({ members }) => members.includes(code)),
  );
  return {
    coalitionsOf,
    coalitionsOfLawsuit: remembered(id => coalitions.filter(act => lawsuitsOf(act).includes(id))),
    partnersOf: remembered(code => partnersWithin(coalitionsOf(code), code)),
    coalition: finder(coalitions, ({ id }) => id),
    jurisdiction: finder(jurisdictions, ({ code }) => code),
    person: finder(people, ({ id }) => id),
    tenuresOf: remembered(code => tenuresOf(code, people)),
  };
}

function tenuresOf(jurisdiction: JurisdictionCode, people: readonly PersonEntry[]): OfficeHolder[] {
  const holders = people.flatMap(person =>
    person.tenures.filter(tenure => tenure.jurisdiction === jurisdiction).map(tenure => ({ person, tenure })),
  );
  return holders.sort((a, b) => beginningOf(a.tenure) - beginningOf(b.tenure));
}

/** Where a tenure stands among an office's: one without a start before whoever began when it ended. */
function beginningOf({ start, end }: TenureEntry): number {
  return start === undefined ? earliestOf(end ?? '9999') - 1 : midpointOf(start);
}

function finder<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => T | undefined {
  let byKey: ReadonlyMap<string, T> | undefined;
  return key => {
    byKey ??= new Map(items.map(item => [keyOf(item), item]));
    return byKey.get(key);
  };
}

function remembered<Result>(find: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return key => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
