import type { Sender } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';

/**
 * Of the questions that a frame asks of its page, the last alone is answered: it waits for no other, and who asks
 * again and again makes no more work than one.
 */
export class LatestQuestions {
  /** By tab and frame. */
  readonly #latest = new Map<string, object>();

  /**
   * Runs `answer`, which is to call `goOn` between its steps.
   * @throws RequestError `superseded`, out of `goOn`, once the same frame has asked anew; and what `answer` throws.
   */
  async answer<T>(
    { url = '', tab, frameId }: Partial<Sender>,
    answer: (goOn: () => void) => Promise<T>,
  ): Promise<T> {
    // A window of our own may show more than one article.
    const isOurs = /^(?:chrome|moz)-extension:/.test(url);
    if (isOurs || tab?.id === undefined || frameId === undefined) return answer(() => undefined);
    const frame = `${tab.id} ${frameId}`;
    const mine = {};
    this.#latest.set(frame, mine);
    const goOn = () => {
      // Where the later one has been answered already, there is none any more.
      if (this.#latest.get(frame) !== mine)
        throw new RequestError('superseded', 'The page has asked anew meanwhile.');
    };
    try {
      return await answer(goOn);
    } finally {
      if (this.#latest.get(frame) === mine) this.#latest.delete(frame);
    }
  }
}
