import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../entrypoints/gate/ask';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => {});
const torn = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

/** A worker that treats the first question in one way and the second in another. */
function worker(...answers: (() => Promise<string>)[]) {
  return vi.fn(() => (answers.shift() ?? never)());
}

/** What becomes of a question, once all the time it may take has gone by. */
async function outcomeOf(send: () => Promise<string>): Promise<string> {
  const outcome = ask(send, 1000).catch((error: Error) => `fails: ${error.message}`);
  await vi.advanceTimersByTimeAsync(5000);
  return Promise.race([outcome, Promise.resolve('still waits')]);
}

describe('a question to the worker', () => {
  it.each<[string, (() => Promise<string>)[], answer: string, times: number]>([
    ['that is answered is asked once', [async () => 'yes'], 'yes', 1],
    ['whose port was torn is asked once more', [torn, async () => 'yes'], 'yes', 2],
    ['of which nothing is heard is asked once more', [never, async () => 'yes'], 'yes', 2],
    ['that is refused is not asked again', [() => Promise.reject(new Error('No data'))], 'fails: No data', 1],
    [
      'takes the first answer even where it comes after the second asking',
      [() => new Promise(resolve => setTimeout(resolve, 1500, 'late')), never],
      'late',
      2,
    ],
    ['ends where nothing is ever heard', [never, never], 'fails: The worker has not answered', 2],
    [
      'ends where the port is torn and then nothing is heard',
      [torn, never],
      'fails: The worker has not answered',
      2,
    ],
    [
      'says why the second was refused',
      [
        () => new Promise((_, reject) => setTimeout(reject, 1200, new Error('message port closed'))),
        () => Promise.reject(new Error('No data')),
      ],
      'fails: No data',
      2,
    ],
  ])('%s', async (_, answers, answer, times) => {
    const send = worker(...answers);
    expect(await outcomeOf(send)).toBe(answer);
    expect(send).toHaveBeenCalledTimes(times);
  });
});
