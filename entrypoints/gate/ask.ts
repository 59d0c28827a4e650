/** The worker is killed whenever the browser likes; its port then breaks under a message. */
const TORN_PORT = /Receiving end does not exist|port closed|channel closed|Could not establish connection/i;

/** Long enough for a worker that is being restarted, in ms. */
const SECOND_TRY_AFTER = 200;

/**
 * In ms. Longer than a slow machine takes to start the worker and answer. Where the worker is ended
 * in the very moment of a question, the browser may say so only half a minute later, or never.
 */
const NO_LONGER_THAN = 5000;

/** What is thrown where no answer has come in time. */
const NO_ANSWER = 'The worker has not answered';

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
    const why = error instanceof Error ? error.message : '';
    if (why === NO_ANSWER) return within(patience * 2, Promise.any([first, send()])).catch(whyNot);
    if (!TORN_PORT.test(why)) throw error;
    await new Promise(resolve => setTimeout(resolve, SECOND_TRY_AFTER));
    return within(patience * 2, send());
  }
}

function whyNot(error: unknown): never {
  throw error instanceof AggregateError ? error.errors.at(-1) : error;
}

function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
