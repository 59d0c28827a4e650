import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { PartialDate } from '../../time/partial-date';
import { memberCount } from '../cards/coalition-line';
import { onlyKnown } from '../cards/only-known';
import { isCurrent } from '../cards/tenure-line';
import type { AttorneyGeneral, Coalition, Dataset, Jurisdiction, Lawsuit } from '../schema';
import { byInitial } from './indexed-places';
import { type PartyAt, partiesIn, partyOfMost } from './party-of-most';
import { personDocuments } from './person-documents';
import { recency, size } from './recency';
import type { SearchDocument } from './search-document';
import { SPANISH_PLACES } from './spanish-places';
import type { StoredRecord } from './stored-record';

type Document = SearchDocument<StoredRecord>;

/** Every record that has a card, one document a card. */
export function* searchDocuments(dataset: Dataset): Generator<Document> {
  const places = new Map(dataset.jurisdictions.map(record => [record.code, record]));
  const partyAt = partiesIn(dataset.attorneysGeneral);
  const actsOf = new Map<string, Coalition[]>();
  for (const act of dataset.coalitions)
    for (const id of [act.lawsuit, ...(act.furtherLawsuits ?? [])])
      if (id !== undefined) actsOf.set(id, [...(actsOf.get(id) ?? []), act]);
  for (const record of dataset.jurisdictions) yield placeDocument(record, dataset.attorneysGeneral);
  for (const record of dataset.attorneysGeneral) yield* personDocuments(record, places);
  for (const record of dataset.coalitions) yield coalitionDocument(record, partyAt);
  for (const record of dataset.lawsuits) yield lawsuitDocument(record, actsOf.get(record.id) ?? [], partyAt);
}

function placeDocument(record: Jurisdiction, people: readonly AttorneyGeneral[]): Document {
  const { code, name, aliases, office, capital, demonym } = record;
  const now = people.find(({ tenures }) =>
    tenures.some(tenure => tenure.jurisdiction === code && isCurrent(tenure)),
  );
  const isState = code !== UNITED_STATES;
  const title = isState ? name : office.name;
  return {
    stored: {
      key: isState ? `state:${code}` : `office:${code}`,
      kind: isState ? 'state' : 'office',
      title,
      facts: { of: 'place', office: office.name, ...onlyKnown({ holder: now?.name }) },
    },
    kind: 'state',
    names: [
      title,
      name,
      code,
      byInitial(name),
      record.apAbbreviation,
      ...aliases,
      ...(SPANISH_PLACES[code] ?? []),
    ],
    about: [office.name, ...office.aliases, ...(capital ? [capital] : []), ...(demonym ? [demonym] : [])],
    text: [],
    dockets: [],
    places: [code],
    leads: [],
    day: [],
    topics: [],
    weight: 1.8,
  };
}

function coalitionDocument(record: Coalition, partyAt: PartyAt): Document {
  const { id, kind, title, date, members, leads, targets, topics, keyTerms, summary } = record;
  const count = memberCount(record);
  return {
    stored: {
      key: `coalition:${id}`,
      kind: 'coalition',
      title,
      facts: { of: 'coalition', act: kind, date, count },
    },
    kind: 'coalition',
    act: kind,
    names: [title],
    about: [kind, ...topics, ...keyTerms, ...targets],
    text: [summary, id],
    dockets: [],
    places: members,
    leads,
    ...timeOf(date),
    ...onlyKnown({ party: partyOfMost(members, date, partyAt) }),
    topics,
    weight: 1 + recency(date) + size(count),
  };
}

/** @param acts what attorneys general did together in it: what it is about is written there. */
function lawsuitDocument(record: Lawsuit, acts: readonly Coalition[], partyAt: PartyAt): Document {
  const { id, caption, aliases, court, dockets, filed, plaintiffs, defendants, citation, judge } = record;
  const topics = [...new Set(acts.flatMap(act => act.topics))];
  const facts = { of: 'lawsuit', ...onlyKnown({ court, docket: dockets[0], filed }) } as const;
  return {
    stored: { key: `lawsuit:${id}`, kind: 'lawsuit', title: caption, facts },
    kind: 'case',
    names: [caption, ...aliases],
    about: ['lawsuit case', ...topics, ...defendants],
    // The id says what a case of many of its caption is about.
    text: [
      id,
      ...[court, citation, judge].flatMap(each => (each === undefined ? [] : [each])),
      ...acts.flatMap(act => [act.title, ...act.keyTerms]),
      ...record.events.map(event => event.text),
    ],
    dockets,
    places: plaintiffs,
    leads: [],
    ...(filed === undefined ? { day: [] } : timeOf(filed)),
    ...onlyKnown({ party: filed === undefined ? undefined : partyOfMost(plaintiffs, filed, partyAt), court }),
    topics,
    weight: 1 + recency(filed) + size(plaintiffs.length),
  };
}

/** By number from 0, as they stand in the index. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** The year that a record is of, and the words of its month and day as they are typed. */
export function timeOf(date: PartialDate): Pick<Document, 'years' | 'day'> {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const inWords = name === undefined ? [] : [name, name.slice(0, 3), ...(day ? [`${day}`] : [])];
  return { ...(year && { years: [year, year] }), day: inWords };
}
