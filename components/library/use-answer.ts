import { useEffect, useState } from 'preact/hooks';
import { faultOf, type RequestFault } from '../../lib/messages/request-error';

export type Answered<T> =
  | { state: 'asking' }
  | { state: 'answered'; answer: T }
  | { state: 'failed'; fault: RequestFault };

/**
 * Asks whenever the question changes. The last answer stays until the next is there, and one that
 * comes after the question has changed is dropped.
 */
export function useAnswer<T>(question: string, ask: () => Promise<T>): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ state: 'asking' });
  useEffect(() => {
    let stale = false;
    ask().then(
      answer => stale || setAnswered({ state: 'answered', answer }),
      (error: unknown) => stale || setAnswered({ state: 'failed', fault: faultOf(error) }),
    );
    return () => {
      stale = true;
    };
  }, [question]);
  return answered;
}
