import { expect, test } from 'vitest';
import { UpdateWatch } from '../../entrypoints/options/update-watch';
import type { UpdateOutcome, UpdateStep } from '../../lib/dataset/update/update-step';
import type { UpdateStatus } from '../../lib/messages/update-status';

const UPDATED: UpdateOutcome = { state: 'updated', version: '2026.11.22', by: 'diff', bytes: 900 };
const BETWEEN: UpdateStep = { step: 'checking' };

/** A worker that answers so, one after the other, and then always as the last; null: not at all. */
function worker(...answers: (UpdateStep | 'idle' | null)[]) {
  const told = { steps: [] as (string | null)[], ends: [] as unknown[], asked: 0 };
  const watch = new UpdateWatch({
    ask: async (): Promise<UpdateStatus> => {
      const answer = answers[Math.min(told.asked++, answers.length - 1)] ?? null;
      if (answer === null) throw new Error('The worker was ended.');
      const step = answer === 'idle' ? null : answer;
      const last = step === null ? { last: UPDATED } : {};
      return { possible: true, step, feed: null, packagedFeeds: [], canUndo: false, nextTry: 0, ...last };
    },
    onStatus: ({ step }) => told.steps.push(step?.step ?? null),
    onEnd: outcome => told.ends.push(outcome),
  });
  return { told, watch };
}

test('an update that was under way already is followed to its end, which is told once', async () => {
  const { told, watch } = worker(BETWEEN, { step: 'storing' }, 'idle');
  await watch.look();
  expect(told).toEqual({ steps: ['checking', 'storing', null], ends: [UPDATED], asked: 3 });
});

test('while nothing is done, nothing is asked again, and no old end is told', async () => {
  const { told, watch } = worker('idle');
  await watch.look();
  expect(told).toEqual({ steps: [null], ends: [], asked: 1 });
});

test('what begins while the answer is on its way is followed, too', async () => {
  const { told, watch } = worker('idle', BETWEEN, 'idle');
  await Promise.all([watch.look(), watch.look()]);
  expect(told).toEqual({ steps: [null, 'checking', null], ends: [UPDATED], asked: 3 });
});

test('a worker that is ended on the way is asked again, but not for ever', async () => {
  const { told, watch } = worker(BETWEEN, null, 'idle');
  await watch.look();
  expect(told.ends).toEqual([UPDATED]);
  const gone = worker(null);
  await gone.watch.look();
  expect(gone.told.asked).toBe(10);
});
