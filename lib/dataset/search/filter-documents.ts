import { COALITION_KINDS } from '../../detection/coalition-kind';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { FilterField, PlacedFilter, QueryFilter } from './query';
import { namesCourt } from './read-filter';
import { RECORD_KINDS } from './search-document';
import type { SearchIndex } from './search-index';
import type { StoredIndex } from './stored-index';

type Holds = (document: number) => boolean;

/** Fields of which a record needs to meet any of several values; of states all that are named. */
const ANY_OF: readonly FilterField[] = ['kind', 'party', 'topic', 'court', 'docket', 'years'];

/** Marks with 1 every document that all filters hold for. */
export function filterDocuments(index: SearchIndex<unknown>, filters: readonly PlacedFilter[]): Uint8Array {
  const alive = new Uint8Array(index.stored.size).fill(1);
  const keep = (holds: Holds) => {
    for (let document = 0; document < alive.length; document++)
      if (alive[document] && !holds(document)) alive[document] = 0;
  };
  for (const { filter, negated } of filters) {
    if (!negated && ANY_OF.includes(filter.field)) continue;
    const holds = holdsFor(filter, index);
    keep(negated ? document => !holds(document) : holds);
  }
  for (const field of ANY_OF) {
    const ways = filters
      .filter(({ filter, negated }) => !negated && filter.field === field)
      .map(({ filter }) => holdsFor(filter, index));
    if (ways.length > 0) keep(document => ways.some(holds => holds(document)));
  }
  return alive;
}

function holdsFor(filter: QueryFilter, index: SearchIndex<unknown>): Holds {
  const { stored } = index;
  switch (filter.field) {
    case 'state':
      return hasBit(stored.members, filter.code, stored);
    case 'with': {
      const joint = [RECORD_KINDS.indexOf('coalition'), RECORD_KINDS.indexOf('case')];
      const member = hasBit(stored.members, filter.code, stored);
      return document => joint.includes(stored.kinds[document] as number) && member(document);
    }
    case 'lead':
      return hasBit(stored.leads, filter.code, stored);
    case 'kind': {
      const { kind } = filter;
      const recordKind = (RECORD_KINDS as readonly string[]).indexOf(kind);
      if (recordKind >= 0) return document => stored.kinds[document] === recordKind;
      const act = (COALITION_KINDS as readonly string[]).indexOf(kind) + 1;
      const suits = kind === 'lawsuit' ? RECORD_KINDS.indexOf('case') : -1;
      return document => stored.acts[document] === act || stored.kinds[document] === suits;
    }
    case 'party': {
      const party = stored.parties.indexOf(filter.party) + 1;
      return document => stored.partyOf[document] === party;
    }
    case 'topic': {
      const topic = stored.topics.indexOf(filter.topic);
      return document => topicsOf(stored, document).includes(topic);
    }
    case 'court': {
      const courts = new Set(
        stored.courts.flatMap((court, number) => (namesCourt(filter.words, court) ? [number + 1] : [])),
      );
      return document => courts.has(stored.courtOf[document] as number);
    }
    case 'docket': {
      const number = index.terms.numberOf(filter.term);
      const documents = new Set(number === undefined ? [] : postingsOf(stored, number));
      return document => documents.has(document);
    }
    case 'years': {
      const [from, to] = [filter.from ?? 0, filter.to ?? Number.POSITIVE_INFINITY];
      return document => {
        const first = stored.firstYears[document] as number;
        return first > 0 && first <= to && (stored.lastYears[document] as number) >= from;
      };
    }
  }
}

export function topicsOf({ topicStarts, topicsOf }: StoredIndex, document: number): Uint16Array {
  return topicsOf.subarray(topicStarts[document], topicStarts[document + 1]);
}

function postingsOf({ termStarts, postings }: StoredIndex, term: number): Uint32Array {
  return postings.subarray(termStarts[term], termStarts[term + 1]);
}

export function hasBit(
  [low, high]: readonly [Uint32Array, Uint32Array],
  code: JurisdictionCode,
  { places }: StoredIndex,
): Holds {
  const number = places.findIndex(place => place.code === code);
  if (number < 0) return () => false;
  const half = number < 32 ? low : high;
  const bit = 1 << (number % 32);
  return document => ((half[document] as number) & bit) !== 0;
}
