import { useEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/messages/protocol';

/** The last answer stays while the next one is on its way, so that the list does not flicker. */
export interface Found {
  answer: SearchAnswer | null;
  /** Why there is no answer, in words fit for a reader. */
  failure?: string;
}

/** Answers to the query as it is typed. An answer that comes after the query has changed is dropped. */
export function useSearch(query: string, search: (query: string) => Promise<SearchAnswer>): Found {
  const [found, setFound] = useState<Found>({ answer: null });

  useEffect(() => {
    if (query === '') return setFound({ answer: null });
    let stale = false;
    search(query).then(
      answer => stale || setFound({ answer }),
      (error: unknown) =>
        stale || setFound({ answer: null, failure: error instanceof Error ? error.message : '' }),
    );
    return () => {
      stale = true;
    };
  }, [query, search]);

  return found;
}
