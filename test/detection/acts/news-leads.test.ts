import { describe, expect, test } from 'vitest';
import { leaveOut } from '../../../data/tools/left-out';
import { detect } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';
import { ENGLISH_LEADS } from './leads/english-leads';
import { SPANISH_LEADS } from './leads/spanish-leads';
import { UNKNOWN_LEADS } from './leads/unknown-leads';

const known = [...ENGLISH_LEADS, ...SPANISH_LEADS];

async function linksOf(text: string, date: string): Promise<(string | null)[]> {
  const mentions = await detect(article(text, date), lexicon);
  return mentions.flatMap(one => (one.kind === 'coalition' ? [one.link.coalition] : []));
}

describe('the first group of a lead is linked to the act that it means', () => {
  test.each(known)('on %s: %s', async (date, text, act) => {
    expect((await linksOf(text, date))[0]).toBe(act);
  });
});

describe('a deed that is not in the record is taken for no other', () => {
  test.each(UNKNOWN_LEADS)('on %s: %s', async (date, text) => {
    expect((await linksOf(text, date)).filter(link => link !== null)).toEqual([]);
  });
});

/** Groups that may be taken for a neighbour of the act that they mean, where the record lacks that one. */
const MOST_TAKEN = 0.02;

test('with the act that it means taken out of the record, a lead is linked to no neighbour of it', async () => {
  const left = (
    await Promise.all(known.map(([date, text]) => leaveOut(article(text, date), lexicon)))
  ).flat();
  const taken = left.filter(({ instead }) => instead !== null);
  expect(left.length).toBeGreaterThanOrEqual(known.length);
  expect(taken.length / left.length, JSON.stringify(taken)).toBeLessThan(MOST_TAKEN);
}, 60_000);
