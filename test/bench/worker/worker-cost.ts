import type { Page } from 'playwright-core';
import { openBrowserWithExtension } from '../../extension/browser-with-extension';
import { type Timing, timingOf } from '../interleave';
import { writePlainExtension } from '../plain-extension';
import { workerHeap } from './worker-heap';

const ROUNDS = 15;

/** As in a message of ours. */
const ARTICLE = {
  url: 'https://news.example/2018/08/10/letter',
  text: 'Attorney General Hector Balderas of New Mexico joined 18 other attorneys general in a letter on 3D-printed guns.',
  published: { date: '2018-08-10', from: 'url' },
};

export interface WorkerCost {
  /** From a question to the answer, the worker asleep before, or awake; and an empty worker's, asleep before. */
  cold: Timing;
  warm: Timing;
  empty: Timing;
  /** Bytes of JavaScript that a worker holds when nothing is asked, after a collection of garbage. */
  rest: { ours: number; empty: number };
}

/** Both workers answer a window of their own extension, each in a browser of its own, in turns. */
export async function measureWorkers(extension: string): Promise<WorkerCost> {
  const plain = await writePlainExtension('an empty worker', '');
  const ours = await openBrowserWithExtension({ extension });
  const other = await openBrowserWithExtension({ extension: plain.folder });
  try {
    const window = await ours.openExtensionPage('welcome.html');
    const plainWindow = await other.openExtensionPage('welcome.html');
    await untilFilled(window);
    const detect = () => send(window, { id: 1, type: 'detect', data: ARTICLE, timestamp: Date.now() });
    const echo = () => send(plainWindow, { echo: ARTICLE });
    const cold: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await ours.stopWorker();
      cold.push(await detect());
      await other.stopWorker();
      empty.push(await echo());
    }
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) warm.push(await detect());
    await echo();
    return {
      cold: timingOf(cold),
      warm: timingOf(warm),
      empty: timingOf(empty),
      rest: { ours: await workerHeap(ours), empty: await workerHeap(other) },
    };
  } finally {
    await ours.close();
    await other.close();
    await plain.remove();
  }
}

/** Waits until answers come out of the database, which is filled after install. */
export async function untilFilled(window: Page): Promise<void> {
  // `waitForFunction` would take the promise of an answer for the answer.
  while ((await originOfAnswers(window)) !== 'database') await window.waitForTimeout(200);
}

function originOfAnswers(window: Page): Promise<string | undefined> {
  return window.evaluate(
    async message => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Messenger } }).chrome;
      return (await runtime.sendMessage(message)).res?.from;

      interface Messenger {
        sendMessage(message: object): Promise<{ res?: { from: string } }>;
      }
    },
    { id: 0, type: 'datasetStatus', timestamp: 0 },
  );
}

/** How long the answer takes, in ms of the window's clock. @throws when the answer is an error. */
function send(window: Page, message: object): Promise<number> {
  return window.evaluate(async message => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Messenger } }).chrome;
    const start = performance.now();
    const answer = await runtime.sendMessage(message);
    const took = performance.now() - start;
    if (!answer || answer.err) throw new Error(JSON.stringify(answer));
    return took;

    interface Messenger {
      sendMessage(message: object): Promise<{ err?: unknown } | undefined>;
    }
  }, message);
}
