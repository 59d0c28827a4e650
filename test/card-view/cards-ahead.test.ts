import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardsAhead } from '../../entrypoints/card-view/cards-ahead';
import type { CardKey } from '../../lib/dataset/card';

const OHIO: CardKey = 'state:OH';
const UTAH: CardKey = 'state:UT';

const find = vi.fn<(key: CardKey) => Promise<null>>();
let ahead: CardsAhead;

beforeEach(() => {
  vi.useFakeTimers();
  find.mockReset().mockResolvedValue(null);
  ahead = new CardsAhead(find);
});
afterEach(() => {
  vi.useRealTimers();
});

const asked = () => find.mock.calls.map(([key]) => key);

test('a link that the pointer rests on is asked for once, before it is pressed and then', async () => {
  ahead.near(OHIO);
  vi.advanceTimersByTime(100);
  expect(asked()).toEqual([OHIO]);
  await ahead.take(OHIO);
  expect(asked()).toEqual([OHIO]);
});

test('links that the pointer crosses are not asked for', () => {
  for (const key of [OHIO, UTAH, OHIO, undefined] as const) {
    ahead.near(key);
    vi.advanceTimersByTime(30);
  }
  vi.advanceTimersByTime(1000);
  expect(asked()).toEqual([]);
});

test('another than the one asked for is asked for when it is taken', async () => {
  ahead.ask(OHIO);
  await ahead.take(UTAH);
  expect(asked()).toEqual([OHIO, UTAH]);
});

test('one that was asked for and not taken is not asked for again', () => {
  ahead.ask(OHIO);
  ahead.ask(OHIO);
  expect(asked()).toEqual([OHIO]);
});

test('what was taken is asked for anew the next time, since facts may have changed', async () => {
  ahead.ask(OHIO);
  await ahead.take(OHIO);
  await ahead.take(OHIO);
  expect(asked()).toEqual([OHIO, OHIO]);
});

test('a failure nobody has taken is forgotten, and told to who takes it', async () => {
  find.mockRejectedValueOnce(new Error('asleep'));
  ahead.ask(OHIO);
  await expect(ahead.take(OHIO)).rejects.toThrow('asleep');
  find.mockRejectedValueOnce(new Error('asleep'));
  ahead.ask(UTAH);
  await vi.advanceTimersByTimeAsync(0);
  await expect(ahead.take(UTAH)).resolves.toBeNull();
});
