import { type JurisdictionCode, UNITED_STATES } from '../../detection/jurisdiction-code';
import { onlyKnown } from '../cards/only-known';
import { partyName } from '../cards/party-name';
import { isCurrent } from '../cards/tenure-line';
import type { AttorneyGeneral, Jurisdiction, Tenure } from '../schema';
import type { FoundRecord } from './found';
import { otherFormsOf } from './given-names';
import { LAST_YEAR, recency } from './recency';
import type { SearchDocument } from './search-document';
import { SPANISH_PLACES } from './spanish-places';
import type { StoredRecord } from './stored-record';

export type Places = ReadonlyMap<JurisdictionCode, Jurisdiction>;

/** A person as a state's attorney general, as U.S. Attorney General, or both: one document each. */
export function personDocuments(record: AttorneyGeneral, places: Places): SearchDocument<StoredRecord>[] {
  const ofStates = record.tenures.filter(({ jurisdiction }) => jurisdiction !== UNITED_STATES);
  const ofUnitedStates = record.tenures.filter(({ jurisdiction }) => jurisdiction === UNITED_STATES);
  return [
    ...(ofStates.length > 0 ? [personDocument('attorney-general', record, ofStates, places)] : []),
    ...(ofUnitedStates.length > 0
      ? [personDocument('us-attorney-general', record, ofUnitedStates, places)]
      : []),
  ];
}

function personDocument(
  kind: Extract<FoundRecord['kind'], 'attorney-general' | 'us-attorney-general'>,
  { id, name, given, family, aliases, laterOffices }: AttorneyGeneral,
  tenures: readonly Tenure[],
  places: Places,
): SearchDocument<StoredRecord> {
  const last = tenures.at(-1);
  const codes = [...new Set(tenures.map(({ jurisdiction }) => jurisdiction))];
  const party = last?.party;
  const years = tenures.flatMap(yearsOf);
  return {
    stored: {
      key: `${kind}:${id}`,
      kind,
      title: name,
      facts: {
        of: 'person',
        places: codes.map(code => places.get(code)?.name ?? code),
        ...onlyKnown({ party }),
        spells: tenures.map(tenure => ({
          ...onlyKnown({ start: tenure.start?.slice(0, 4), end: tenure.end?.slice(0, 4) }),
          current: isCurrent(tenure),
        })),
      },
    },
    kind: 'ag',
    names: [
      name,
      family,
      `${given} ${family}`,
      ...otherFormsOf(given).map(form => `${form} ${family}`),
      ...aliases,
      ...codes.flatMap(code => titlesOf(code, places)),
    ],
    about: [
      'attorney general',
      ...(party ? [partyName(party)] : []),
      ...laterOffices.map(office => office.title),
    ],
    text: [],
    dockets: [],
    places: codes,
    leads: [],
    ...(years.length > 0 && { years: [Math.min(...years), Math.max(...years)] as const }),
    day: [],
    ...onlyKnown({ party }),
    topics: [],
    weight: 1.3 + recency(last && isCurrent(last) ? `${LAST_YEAR}` : last?.end),
  };
}

/** What whoever holds an office is called by it, in both languages. */
function titlesOf(code: JurisdictionCode, places: Places): string[] {
  const place = places.get(code);
  const english =
    code === UNITED_STATES
      ? ['U.S.', 'United States']
      : place
        ? [place.name, place.code, place.apAbbreviation]
        : [];
  const spanish = SPANISH_PLACES[code] ?? (place ? [place.name] : []);
  return [
    ...english.flatMap(name => [
      `${name} attorney general`,
      `${name} AG`,
      `attorney general of ${name}`,
      `AG of ${name}`,
    ]),
    ...spanish.flatMap(name => [`fiscal general de ${name}`, `procurador general de ${name}`]),
    ...spanish.flatMap(name => ownTitles(place).map(title => `${title} de ${name}`)),
  ];
}

/** "Secretaria de Justicia": what holders are called where the office has another name in Spanish. */
function ownTitles(place: Jurisdiction | undefined): string[] {
  return place?.office.aliases.filter(alias => /^Secretari[ao] de \p{Lu}\p{L}+$/u.test(alias)) ?? [];
}

function yearsOf({ start, end, currentAsOf }: Tenure): number[] {
  const known = [start ?? end, end ?? currentAsOf ?? start];
  return known.flatMap(date => (date === undefined ? [] : [Number(date.slice(0, 4))]));
}
