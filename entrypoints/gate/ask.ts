/** The worker is killed whenever the browser likes; its port then breaks under a message. */
const TORN_PORT = /Receiving end does not exist|port closed|channel closed|Could not establish connection/i;

/** Long enough for a worker that is being restarted, in ms. */
const SECOND_TRY_AFTER = 200;

/**
 * In ms. Longer than a slow machine takes to start the worker and answer. Where the worker is ended
 * in the very moment of a question, the browser may say so only half a minute later, or never.
 */
const NO_LONGER_THAN = 5000;

/** Thrown where no answer has come in time. */
class NoAnswer extends Error {}

/**
 * Sends a message, once more if its port was torn or nothing was heard of it for `patience` ms;
 * sending it wakes the worker. The first answer counts, whichever sending it is to. For questions
 * that may be asked twice.
 */
export async function ask<T>(send: () => Promise<T>, patience = NO_LONGER_THAN): Promise<T> {
  const first = send();
  try {
    return await within(patience, first);
  } catch (error) {
    if (error instanceof NoAnswer) {
      return within(patience * 2, Promise.any([first, send()])).catch(whyNot);
    }
    if (!(error instanceof Error) || !TORN_PORT.test(error.message)) throw error;
    await new Promise(resolve => setTimeout(resolve, SECOND_TRY_AFTER));
    return within(patience * 2, send());
  }
}

function whyNot(error: unknown): never {
  throw error instanceof AggregateError ? error.errors.at(-1) : error;
}

function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('The worker has not answered')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
