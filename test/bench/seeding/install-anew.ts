import type { Reader } from '../../faults/reader';

/** In ms from the first question, which starts the worker. */
export interface Installation {
  firstAnswer: number;
  /** Until the database serves. */
  filled: number;
  longestWait: number;
  /** The same questions for half a second, once the database serves. */
  longestWaitLater: number;
}

/** Takes the database away, ends the worker, and asks: what it does then is what it does when it is installed. */
export async function installAnew(reader: Reader, article: unknown): Promise<Installation> {
  await reader.stopBackground();
  await reader.evaluate(`
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('ag-lens');
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  `);
  return reader.evaluate<Installation>(
    `
    const send = async (type, data) => {
      const { res, err } = await browserOf().runtime.sendMessage({ id: Math.random() * 1e9 | 0, type, data, timestamp: 0 });
      if (err) throw new Error(JSON.stringify(err));
      return res;
    };
    const timed = async task => {
      const asked = performance.now();
      await task();
      return performance.now() - asked;
    };
    const card = () => send('card', { key: 'state:OH' });
    const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
    const begun = performance.now();
    const firstAnswer = await timed(() => send('detect', args[0]));
    await card();
    let longestWait = 0;
    while ((await send('datasetStatus', null)).from !== 'database') {
      for (let question = 0; question < 20; question++) {
        longestWait = Math.max(longestWait, await timed(card));
        await pause(2);
      }
    }
    const filled = performance.now() - begun;
    let longestWaitLater = 0;
    for (const until = performance.now() + 500; performance.now() < until; await pause(2))
      longestWaitLater = Math.max(longestWaitLater, await timed(card));
    return { firstAnswer, filled, longestWait, longestWaitLater };
  `,
    article,
  );
}
