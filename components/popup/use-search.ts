import { useEffect, useState } from 'preact/hooks';
import { faultOf, type RequestFault } from '../../lib/messages/request-error';

/** The last answer stays while the next one is on its way, so that the list does not flicker. */
export interface Found<Answer> {
  answer: Answer | null;
  /** Why there is no answer. */
  fault?: RequestFault;
}

/**
 * Answers to the query as it is typed; none to an empty one. An answer that comes after the query has
 * changed is dropped. @param round another one asks the same anew.
 */
export function useSearch<Answer>(
  query: string,
  search: (query: string) => Promise<Answer>,
  round = 0,
): Found<Answer> {
  const [found, setFound] = useState<Found<Answer>>({ answer: null });

  useEffect(() => {
    if (query === '') return setFound({ answer: null });
    let stale = false;
    search(query).then(
      answer => stale || setFound({ answer }),
      (error: unknown) => stale || setFound({ answer: null, fault: faultOf(error) }),
    );
    return () => {
      stale = true;
    };
  }, [query, search, round]);

  return found;
}
