import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../lib/dataset/search/vocabulary';

/** Slips between two words as they are defined, cell by cell. */
function slipsBetween(a: string, b: string): number {
  const cells = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    cells.set(key, least);
    return least;
  };
  return at(a.length, b.length);
}

const word = fc.stringMatching(/^[abc]{1,7}$/);

test('finds exactly the words within the slips that are forgiven, but for a first letter that is neither of the first two', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      word,
      fc.integer({ min: 0, max: 2 }),
      (words, asked, most) => {
        const keys = [...words].sort();
        const found = new Vocabulary(keys.join('\n')).almost(asked, most);
        const expected = keys
          .map((key, number) => ({ number, slips: slipsBetween(key, asked) }))
          .filter(
            ({ number, slips }) => slips <= most && asked.slice(0, 2).includes(keys[number]?.[0] ?? ''),
          );
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('finds exactly the words that begin so, and a word by itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
      const keys = [...words].sort();
      const vocabulary = new Vocabulary(keys.join('\n'));
      const [from, to] = vocabulary.rangeOf(asked);
      expect(keys.slice(from, to)).toEqual(keys.filter(key => key.startsWith(asked)));
      expect(vocabulary.numberOf(asked)).toBe(keys.includes(asked) ? keys.indexOf(asked) : undefined);
    }),
  );
});
