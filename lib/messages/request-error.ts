/**
 * Why a request has no answer: it was malformed, came from elsewhere, its page is gone or has
 * asked anew, there is no data to answer from, the browser has not stored a choice, or we have failed.
 */
export type RequestFault =
  | 'malformed'
  | 'foreign'
  | 'page-gone'
  | 'superseded'
  | 'no-data'
  | 'not-stored'
  | 'failed';

const FAULTS: ReadonlySet<unknown> = new Set<RequestFault>([
  'malformed',
  'foreign',
  'page-gone',
  'superseded',
  'no-data',
  'not-stored',
  'failed',
]);

/** A request that is not answered. Crosses contexts with its fault; the message is for logs, not for a reader. */
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

/** The fault of whatever a request was rejected with: on the way between contexts an error loses its class. */
export function faultOf(error: unknown): RequestFault {
  const fault = error instanceof Error && 'fault' in error ? error.fault : undefined;
  return FAULTS.has(fault) ? (fault as RequestFault) : 'failed';
}
