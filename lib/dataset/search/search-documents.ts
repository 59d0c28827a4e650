import { UNITED_STATES } from '../../detection/jurisdiction-code';
import { formatPartialDate } from '../../time/format-partial-date';
import type { PartialDate } from '../../time/partial-date';
import { memberCount } from '../cards/coalition-line';
import { partyName } from '../cards/party-name';
import { isCurrent } from '../cards/tenure-line';
import type { AttorneyGeneral, Coalition, Dataset, Jurisdiction, Lawsuit, Tenure } from '../schema';
import { indexedDocketTerms } from './docket-terms';
import type { SearchDocument } from './search-document';
import { searchTerms } from './search-terms';

const LOCALE = 'en-US';
const FIRST_YEAR = 2000;
const LAST_YEAR = 2030;

/** Everything that can be found, one document a card. */
export function searchDocuments(dataset: Dataset): SearchDocument[] {
  const places = new Map(dataset.jurisdictions.map(record => [record.code, record]));
  return [
    ...dataset.jurisdictions.map(record => jurisdictionDocument(record, dataset)),
    ...dataset.attorneysGeneral.flatMap(record => personDocuments(record, places)),
    ...dataset.coalitions.map(record => coalitionDocument(record, places)),
    ...dataset.lawsuits.map(record => lawsuitDocument(record, places)),
  ];
}

type Places = ReadonlyMap<string, Jurisdiction>;

function jurisdictionDocument(record: Jurisdiction, { attorneysGeneral }: Dataset): SearchDocument {
  const { code, name, aliases, office, capital, demonym } = record;
  const now = attorneysGeneral.find(({ tenures }) =>
    tenures.some(tenure => tenure.jurisdiction === code && isCurrent(tenure)),
  );
  const isState = code !== UNITED_STATES;
  const title = isState ? name : office.name;
  return {
    id: isState ? `state:${code}` : `office:${code}`,
    kind: isState ? 'state' : 'office',
    title,
    detail: now ? `Attorney general: ${now.name}` : office.name,
    ...namesOf([title, name, code, record.apAbbreviation, ...aliases]),
    about: termsOf(office.name, ...office.aliases, capital, demonym),
    place: placeTerms([code], new Map([[code, record]])),
    time: '',
    docket: '',
    weight: 1.8,
  };
}

function personDocuments(record: AttorneyGeneral, places: Places): SearchDocument[] {
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
  kind: 'attorney-general' | 'us-attorney-general',
  record: AttorneyGeneral,
  tenures: readonly Tenure[],
  places: Places,
): SearchDocument {
  const { id, name, given, family, aliases, laterOffices } = record;
  const last = tenures.at(-1);
  const end = last && isCurrent(last) ? `${LAST_YEAR}` : last?.end;
  const codes = tenures.map(({ jurisdiction }) => jurisdiction);
  const titles = codes
    .flatMap(code => (code === UNITED_STATES ? ['U.S.', 'United States'] : [places.get(code)?.name ?? code]))
    .flatMap(place => [`${place} attorney general`, `${place} AG`]);
  const parts = [
    [...new Set(codes)].map(code => places.get(code)?.name ?? code).join(', '),
    last?.party && partyName(last.party),
    tenures.map(yearsOf).filter(Boolean).join(', '),
  ];
  return {
    id: `${kind}:${id}`,
    kind,
    title: name,
    detail: parts.filter(Boolean).join(' · '),
    ...namesOf([name, family, `${given} ${family}`, ...aliases, ...titles]),
    about: termsOf(last?.party && partyName(last.party), ...laterOffices.map(office => office.title)),
    place: placeTerms(codes, places),
    time: tenures.flatMap(yearTerms).join(' '),
    docket: '',
    weight: 1.3 + recency(end),
  };
}

function coalitionDocument(record: Coalition, places: Places): SearchDocument {
  const { id, kind, title, date, members, targets, topics, keyTerms, summary } = record;
  const count = memberCount(record);
  return {
    id: `coalition:${id}`,
    kind: 'coalition',
    title,
    detail: [sentenceCase(kind), formatPartialDate(date, LOCALE), `${count} attorneys general`].join(' · '),
    count,
    ...namesOf([title]),
    about: termsOf(kind, ...topics, ...keyTerms, ...targets, summary),
    place: placeTerms(members, places),
    time: timeTerms(date),
    docket: '',
    weight: 1 + recency(date) + Math.min(count, 56) / 200,
  };
}

function lawsuitDocument(record: Lawsuit, places: Places): SearchDocument {
  const { id, caption, aliases, court, dockets, filed, plaintiffs, defendants, citation, judge } = record;
  const parts = [court, dockets[0], filed && `Filed ${formatPartialDate(filed, LOCALE)}`];
  return {
    id: `lawsuit:${id}`,
    kind: 'lawsuit',
    title: caption,
    detail: parts.filter(Boolean).join(' · '),
    ...namesOf([caption, ...aliases]),
    about: termsOf('lawsuit case', ...defendants, court, citation, judge),
    place: placeTerms(plaintiffs, places),
    time: filed ? timeTerms(filed) : '',
    docket: dockets.flatMap(indexedDocketTerms).join(' '),
    weight: 1 + recency(filed) + Math.min(plaintiffs.length, 56) / 200,
  };
}

function namesOf(names: readonly string[]): Pick<SearchDocument, 'names' | 'name'> {
  const inTerms = [...new Set(names.map(name => searchTerms(name).join(' ')))];
  return { names: inTerms, name: [...new Set(inTerms.flatMap(name => name.split(' ')))].join(' ') };
}

/** The terms of all texts, each once, joined by a space. */
function termsOf(...texts: (string | undefined)[]): string {
  return [...new Set(texts.flatMap(text => (text === undefined ? [] : searchTerms(text))))].join(' ');
}

/** Codes, names and AP abbreviations, so that "NM", "N.M." and "New Mexico" all find the place. */
function placeTerms(codes: readonly string[], places: Places): string {
  const names = [...new Set(codes)].flatMap(code => {
    const place = places.get(code);
    return place ? [code, place.name, place.apAbbreviation] : [code];
  });
  return termsOf(...names);
}

function timeTerms(date: PartialDate): string {
  const [year = ''] = date.split('-');
  return termsOf(year, date.length > 4 ? monthName(date) : undefined);
}

function monthName(date: PartialDate): string {
  return new Date(date).toLocaleDateString(LOCALE, { month: 'long', timeZone: 'UTC' });
}

function yearTerms(tenure: Tenure): string[] {
  const { start, end, currentAsOf } = tenure;
  const first = Number((start ?? end)?.slice(0, 4));
  const last = Number((end ?? currentAsOf ?? start)?.slice(0, 4));
  if (!(last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset}`);
}

function yearsOf(tenure: Tenure): string {
  const start = tenure.start?.slice(0, 4);
  const end = tenure.end?.slice(0, 4);
  if (isCurrent(tenure)) return start ? `since ${start}` : '';
  if (start && end) return start === end ? start : `${start}–${end}`;
  return end ? `until ${end}` : start ? `from ${start}` : '';
}

/** 0 for 2000 and before, to 0.6. */
function recency(date: PartialDate | undefined): number {
  const year = Number(date?.slice(0, 4) ?? FIRST_YEAR);
  const share = (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
  return 0.6 * Math.min(1, Math.max(0, share));
}

function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
