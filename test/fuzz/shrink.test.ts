import { describe, expect, it } from 'vitest';
import { shrink } from './shrink';

const fails =
  (holds: (value: never) => boolean) =>
  async (value: unknown): Promise<boolean> =>
    holds(value as never);

describe('what fails is made as small as it still fails', () => {
  it.each<[what: string, value: unknown, holds: (value: never) => boolean, smallest: unknown]>([
    [
      'a list that holds one element',
      Array.from({ length: 500 }, (_, place) => place),
      (list: number[]) => list.includes(371),
      [371],
    ],
    [
      'two elements far from each other',
      [...'abcdefghijklmnop'],
      (list: string[]) => list.includes('b') && list.includes('o'),
      ['b', 'o'],
    ],
    [
      'a word in a text',
      `${'x '.repeat(30)}New Mexico${' y'.repeat(30)}`,
      (text: string) => text.includes('Mex'),
      'Mex',
    ],
    [
      'a key of a key, with what a case needs',
      { waves: [{ stored: [1], from: { id: 'abcdef', url: 'x' }, more: { bad: 'yes' } }] },
      ({ waves }: { waves: { more?: { bad?: string } }[] }) =>
        waves.some(({ more }) => more?.bad !== undefined),
      { waves: [{ from: {}, more: { bad: 's' } }] },
    ],
    ['a number', { limit: 900 }, ({ limit }: { limit: number }) => limit > 100, { limit: 112 }],
    ['what cannot be smaller', { a: null }, ({ a }: { a?: null }) => a === null, { a: null }],
  ])('%s', async (_, value, holds, smallest) => {
    expect(await shrink(value, fails(holds))).toEqual(smallest);
  });

  it('within so many tries', async () => {
    let asked = 0;
    const value = Array.from({ length: 5000 }, (_, place) => place);
    const shrunk = await shrink(value, async () => ++asked % 3 === 0, 60);
    expect(asked).toBe(60);
    expect(shrunk.length).toBeLessThan(5000);
  });
});
