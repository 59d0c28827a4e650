import { COALITION_KINDS } from '../../detection/coalition-kind';
import { bitOf } from './place-bits';
import type { FilterField, FoundKind, PlacedFilter, QueryFilter } from './query';
import { namesCourt } from './read-filter';
import { RECORD_KINDS } from './search-document';
import type { SearchIndex } from './search-index';
import type { StoredIndex } from './stored-index';

/** Fields of which a record needs to meet any of several values; of states all that are named. */
const ANY_OF: readonly FilterField[] = ['kind', 'party', 'topic', 'court', 'docket', 'years'];

/** Marks with 1 every document that all filters hold for. */
export function filterDocuments(index: SearchIndex<unknown>, filters: readonly PlacedFilter[]): Uint8Array {
  const alive = new Uint8Array(index.stored.size).fill(1);
  const keep = (mask: Uint8Array, wanted: 0 | 1) => {
    for (let document = 0; document < alive.length; document++)
      if (mask[document] !== wanted) alive[document] = 0;
  };
  for (const { filter, negated } of filters)
    if (negated || !ANY_OF.includes(filter.field)) keep(maskOf(filter, index), negated ? 0 : 1);
  for (const field of ANY_OF) {
    const [first, ...others] = filters
      .filter(({ filter, negated }) => !negated && filter.field === field)
      .map(({ filter }) => maskOf(filter, index));
    if (!first) continue;
    for (const other of others)
      for (let document = 0; document < first.length; document++)
        if (other[document] === 1) first[document] = 1;
    keep(first, 1);
  }
  return alive;
}

/** 1 for every document that a filter holds for. Each case is a loop of its own, as there may be many documents. */
function maskOf(filter: QueryFilter, index: SearchIndex<unknown>): Uint8Array {
  const { stored } = index;
  const mask = new Uint8Array(stored.size);
  switch (filter.field) {
    case 'state':
    case 'with':
    case 'lead': {
      const found = bitOf(filter.field === 'lead' ? stored.leads : stored.members, filter.code, stored);
      if (!found) return mask;
      const joint = [RECORD_KINDS.indexOf('coalition'), RECORD_KINDS.indexOf('case')];
      for (let document = 0; document < mask.length; document++)
        if (((found.column[document] as number) & found.bit) !== 0) mask[document] = 1;
      if (filter.field === 'with')
        for (let document = 0; document < mask.length; document++)
          if (!joint.includes(stored.kinds[document] as number)) mask[document] = 0;
      return mask;
    }
    case 'kind':
      return kindMask(filter.kind, stored, mask);
    case 'party': {
      const party = stored.parties.indexOf(filter.party) + 1;
      for (let document = 0; document < mask.length; document++)
        if (stored.partyOf[document] === party) mask[document] = 1;
      return mask;
    }
    case 'topic': {
      const topic = stored.topics.indexOf(filter.topic);
      for (let document = 0; document < mask.length; document++) {
        const end = stored.topicStarts[document + 1] as number;
        for (let at = stored.topicStarts[document] as number; at < end; at++)
          if (stored.topicsOf[at] === topic) mask[document] = 1;
      }
      return mask;
    }
    case 'court': {
      const isAsked = Uint8Array.from([0, ...stored.courts.map(each => +namesCourt(filter.words, each))]);
      for (let document = 0; document < mask.length; document++)
        mask[document] = isAsked[stored.courtOf[document] as number] as number;
      return mask;
    }
    case 'docket': {
      const term = index.terms.numberOf(filter.term);
      if (term === undefined) return mask;
      const [start, end] = [stored.termStarts[term], stored.termStarts[term + 1]];
      for (const document of stored.postings.subarray(start, end)) mask[document] = 1;
      return mask;
    }
    case 'years': {
      const [from, to] = [filter.from ?? 0, filter.to ?? 0xffff];
      for (let document = 0; document < mask.length; document++) {
        const first = stored.firstYears[document] as number;
        if (first > 0 && first <= to && (stored.lastYears[document] as number) >= from) mask[document] = 1;
      }
      return mask;
    }
  }
}

function kindMask(kind: FoundKind, stored: StoredIndex, mask: Uint8Array): Uint8Array {
  const record = (RECORD_KINDS as readonly string[]).indexOf(kind);
  const act = (COALITION_KINDS as readonly string[]).indexOf(kind) + 1;
  // A lawsuit is an act of a coalition, and what is on record of the case.
  const wanted = kind === 'lawsuit' ? RECORD_KINDS.indexOf('case') : record;
  for (let document = 0; document < mask.length; document++)
    if (stored.kinds[document] === wanted || (act > 0 && stored.acts[document] === act)) mask[document] = 1;
  return mask;
}
