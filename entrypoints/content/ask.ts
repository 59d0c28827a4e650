/** The worker is killed whenever the browser likes; its port then breaks under a message. */
const TORN_PORT = /Receiving end does not exist|port closed|channel closed|Could not establish connection/i;

/** Long enough for a worker that is being restarted, in ms. */
const SECOND_TRY_AFTER = 200;

/** Sends a message, once more if its port was torn; sending it wakes the worker. */
export async function ask<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Error) || !TORN_PORT.test(error.message)) throw error;
    await new Promise(resolve => setTimeout(resolve, SECOND_TRY_AFTER));
    return send();
  }
}
