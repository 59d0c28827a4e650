import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';
import { LEADS, SPANISH_LEADS, UNKNOWN_LEADS } from './news-leads';

async function linksOf(text: string, date: string): Promise<(string | null)[]> {
  const mentions = await detect(article(text, date), lexicon);
  return mentions.flatMap(one => (one.kind === 'coalition' ? [one.link.coalition] : []));
}

describe('the first group of a lead is linked to the act that it means', () => {
  test.each([...LEADS, ...SPANISH_LEADS])('on %s: %s', async (date, text, act) => {
    expect((await linksOf(text, date))[0]).toBe(act);
  });
});

describe('a deed that is not in the record is taken for no other', () => {
  test.each(UNKNOWN_LEADS)('on %s: %s', async (date, text) => {
    expect((await linksOf(text, date)).filter(link => link !== null)).toEqual([]);
  });
});
