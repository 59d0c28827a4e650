import { useEffect, useState } from 'preact/hooks';

export type Answered<T> =
  | { state: 'asking' }
  | { state: 'answered'; answer: T }
  /** The message is fit for a reader. */
  | { state: 'failed'; message: string };

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
      (error: unknown) =>
        stale || setAnswered({ state: 'failed', message: error instanceof Error ? error.message : '' }),
    );
    return () => {
      stale = true;
    };
  }, [question]);
  return answered;
}
