import { COALITION_KINDS } from '../../detection/coalition-kind';
import { countBits } from './count-bits';
import type { Facets } from './found';
import type { FoundKind } from './query';
import { RECORD_KINDS } from './search-document';
import type { StoredIndex } from './stored-index';

/** How many topics are told if not said otherwise; the others have few records each. */
const MOST_TOPICS = 12;

/** How many of the documents there are of each value. */
export function countFacets(documents: Uint32Array, stored: StoredIndex, mostTopics = MOST_TOPICS): Facets {
  const kinds = new Uint32Array(RECORD_KINDS.length);
  const acts = new Uint32Array(COALITION_KINDS.length + 1);
  const years = new Uint32Array(2200);
  const states = new Uint32Array(64);
  const parties = new Uint32Array(stored.parties.length + 1);
  const topics = new Uint32Array(stored.topics.length);
  const [coalition, lawsuit] = [RECORD_KINDS.indexOf('coalition'), RECORD_KINDS.indexOf('case')];
  for (const document of documents) {
    const kind = stored.kinds[document] as number;
    bump(kinds, kind);
    bump(acts, stored.acts[document] as number);
    bump(parties, stored.partyOf[document] as number);
    // A person's years are a spell, and would drown the acts of a day.
    if (kind === coalition || kind === lawsuit) bump(years, stored.firstYears[document] as number);
    const end = stored.topicStarts[document + 1] as number;
    for (let at = stored.topicStarts[document] as number; at < end; at++)
      bump(topics, stored.topicsOf[at] as number);
  }
  countBits(documents, stored.members[0], states, 0);
  countBits(documents, stored.members[1], states, 32);
  return {
    kinds: [
      ...valued<FoundKind>(RECORD_KINDS, kinds),
      ...valued<FoundKind>(COALITION_KINDS, acts.subarray(1)),
    ],
    years: yearsIn(years),
    states: mostFirst(
      stored.places.map(({ code, name }, number) => ({ value: code, name, count: states[number] ?? 0 })),
    ),
    parties: valued(stored.parties, parties.subarray(1)),
    topics: valued(stored.topics, topics).slice(0, mostTopics),
  };
}

/** Without the records whose year is not known. */
function yearsIn(counts: Uint32Array): Facets['years'] {
  const years: Facets['years'] = [];
  for (let value = 1; value < counts.length; value++) {
    const count = counts[value] as number;
    if (count > 0) years.push({ value, count });
  }
  return years;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function valued<V>(values: readonly V[], counts: Uint32Array): { value: V; count: number }[] {
  const facets: { value: V; count: number }[] = [];
  for (let number = 0; number < values.length; number++) {
    const count = counts[number] as number;
    if (count > 0) facets.push({ value: values[number] as V, count });
  }
  return mostFirst(facets);
}

function mostFirst<F extends { count: number }>(facets: F[]): F[] {
  return facets.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
