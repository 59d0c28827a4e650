import { browser } from 'wxt/browser';
import { addressOfSender } from './address-of-sender';
import type { onMessage, Protocol } from './protocol';
import { RequestError } from './request-error';
import { type RequestData, validated, WORKER_REQUEST_TYPES, type WorkerRequest } from './worker-requests';

export type Sender = Parameters<Parameters<typeof onMessage<'detect'>>[1]>[0]['sender'];

export type Answers = {
  [K in WorkerRequest]: (data: RequestData<K>, sender: Sender) => Promise<ReturnType<Protocol[K]>>;
};

/**
 * Answers the requests of our own contexts. Handlers see validated data only; whatever goes wrong
 * reaches the sender as a {@link RequestError} with its fault; what is our fault goes to `failed` too.
 *
 * The library of messages finds its listeners by any name that an object has: it answers “constructor”.
 */
export function answerRequests(
  answers: Answers,
  failed: (type: WorkerRequest, cause: unknown) => void,
): void {
  const listen = (message: unknown, sender: Sender, tell: (answer: object) => void): boolean => {
    const { type: named, data, timestamp } = (message ?? {}) as Record<string, unknown>;
    const type = WORKER_REQUEST_TYPES.find(known => known === named);
    if (type === undefined || typeof timestamp !== 'number') return false;
    answerOne(
      type,
      answers[type],
      failed,
    )(data, sender).then(
      res => tell({ res }),
      ({ name, message: why, fault }: RequestError) =>
        tell({ err: { name, message: why, stack: '', fault } }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
}

/** What a content script may ask: a page that has taken over its process can ask as much, and no more. */
const FROM_PAGES: ReadonlySet<WorkerRequest> = new Set([
  'detect',
  'card',
  'keepDate',
  'noteError',
  'openPanel',
  'loadReading',
  'loadCardView',
]);

function answerOne<K extends WorkerRequest>(
  type: K,
  answer: Answers[K],
  failed: (type: WorkerRequest, cause: unknown) => void,
): (data: unknown, sender: Sender) => Promise<ReturnType<Protocol[K]>> {
  return async (data, sender) => {
    const fromOurPages = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (sender.id !== browser.runtime.id || !(fromOurPages || FROM_PAGES.has(type)))
      throw new RequestError('foreign', 'AG Lens answers only its own pages.');
    try {
      return await answer(validated(type, fromOurPages ? data : ofItsPage(type, data, sender)), sender);
    } catch (cause) {
      if (cause instanceof RequestError) {
        if (cause.fault === 'no-data' || cause.fault === 'not-stored') failed(type, cause.cause);
        // Our own scripts send what is sound: one of them is wrong, or has been taken over.
        if (cause.fault === 'malformed') failed(type, cause);
        throw cause;
      }
      failed(type, cause);
      console.error(`AG Lens could not answer “${type}”.`, cause);
      throw new RequestError('failed', `AG Lens could not answer “${type}”.`);
    }
  };
}

/** What is asked of a page. */
const OF_A_PAGE: ReadonlySet<WorkerRequest> = new Set(['detect', 'keepDate']);

/** A content script speaks of its own page alone, whatever address it names. */
function ofItsPage(type: WorkerRequest, data: unknown, sender: Sender): unknown {
  if (!OF_A_PAGE.has(type) || typeof data !== 'object' || data === null) return data;
  const { url: _named, ...rest } = data as { url?: unknown };
  const url = addressOfSender(sender);
  return { ...rest, ...(url !== undefined && { url }) };
}
