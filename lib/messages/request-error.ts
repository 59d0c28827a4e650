/**
 * Why a request has no answer: it was malformed, came from elsewhere, its page is gone, there is no
 * data to answer from, or we have failed.
 */
export type RequestFault = 'malformed' | 'foreign' | 'page-gone' | 'no-data' | 'failed';

/** A request that is not answered; the message is fit for a reader. Crosses contexts with its fault. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly fault: RequestFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
