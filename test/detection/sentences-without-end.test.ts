import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detection/detect';
import { findSentences } from '../../lib/detection/text/sentences';
import { article, lexicon } from './real-lexicon';

const CLAUSE = 'Texas, California, New Mexico, ';
const lengths = (text: string) => findSentences(text).map(({ start, end }) => end - start);

describe('a sentence without end', () => {
  it('is cut behind a comma, and leaves nothing out', () => {
    const text = CLAUSE.repeat(400);
    const sentences = findSentences(text);
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(2000);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { end } of sentences.slice(0, -1)) expect(text.charAt(end - 1)).toBe(',');
  });

  it.each([
    ['behind a semicolon rather than a comma', `${'word, '.repeat(250)}end; ${'word, '.repeat(400)}`, ';'],
    ['behind a word where no mark stands', 'word '.repeat(1000), ' '],
  ])('is cut %s', (_, text, mark) => {
    const [first] = findSentences(text);
    expect(text.charAt((first?.end ?? 0) - 1)).toBe(mark);
  });

  it('is cut anywhere where it has no words', () => {
    expect(lengths('x'.repeat(4500))).toEqual([2000, 2000, 500]);
  });

  it('stays whole where it is as long as sentences get', () => {
    expect(lengths(CLAUSE.repeat(50))).toHaveLength(1);
  });

  it('changes no mark before the cut', async () => {
    const opening = 'A coalition of 22 attorneys general sued, and so did ';
    const marksOf = async (text: string) =>
      (await detect(article(text, undefined), lexicon))
        .filter(({ end }) => end < 1500)
        .map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    const short = await marksOf(opening + CLAUSE.repeat(60));
    expect(short.length).toBeGreaterThan(20);
    expect(await marksOf(opening + CLAUSE.repeat(400))).toEqual(short);
  });
});
