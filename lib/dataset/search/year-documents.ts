import { onlyKnown } from '../cards/only-known';
import type { Release } from '../schema';
import { recency } from './recency';
import type { SearchDocument } from './search-document';
import { timeOf } from './search-documents';
import type { StoredRelease } from './stored-record';

/** Publications that no record rests on: found by what they say of themselves. */
export function yearDocuments(releases: readonly Release[]): SearchDocument<StoredRelease>[] {
  return releases.map(({ id, publisher, office, date, url, description }) => {
    const title = description ?? publisher;
    return {
      stored: { id, title, publisher, ...onlyKnown({ office, date, url }) },
      kind: 'state',
      names: [title],
      about: [publisher],
      text: [],
      dockets: [],
      places: office === undefined ? [] : [office],
      leads: [],
      ...(date === undefined ? { day: [] } : timeOf(date)),
      topics: [],
      weight: 1 + recency(date),
    };
  });
}
