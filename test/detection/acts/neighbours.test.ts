import { expect, test } from 'vitest';
import { detect } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';

/** The record has a letter of August 10, 2018 by 21 attorneys general, and lawsuits, on plans for printed guns. */
const LETTER = '2018-08-10-3d-printed-guns-letter';

const TOLD_APART: readonly (readonly [by: string, date: string, text: string])[] = [
  [
    'its number',
    '2018-08-11',
    'Thirty-one attorneys general wrote to Secretary of State Mike Pompeo on Friday about plans for 3D-printed guns.',
  ],
  [
    'its lead',
    '2018-08-11',
    'A coalition of attorneys general led by Texas wrote to Secretary of State Mike Pompeo on Friday about plans for 3D-printed guns.',
  ],
  [
    'its deed',
    '2018-08-11',
    'A group of attorneys general reached a settlement with a website on Friday over plans for 3D-printed guns.',
  ],
  [
    'its week',
    '2018-09-14',
    'A multistate coalition wrote last week to Secretary of State Mike Pompeo about plans for 3D-printed guns.',
  ],
];

async function linksOf(text: string, date: string): Promise<(string | null)[]> {
  const mentions = await detect(article(text, date), lexicon);
  return mentions.flatMap(one => (one.kind === 'coalition' ? [one.link.coalition] : []));
}

test('an act is linked to where number, lead, deed and week are its own', async () => {
  const text =
    'A coalition of 21 attorneys general led by New Jersey wrote on Friday to Secretary of State Mike Pompeo about plans for 3D-printed guns.';
  expect(await linksOf(text, '2018-08-11')).toEqual([LETTER]);
});

test.each(TOLD_APART)('a neighbour is told apart by %s, on %s: %s', async (_, date, text) => {
  expect(await linksOf(text, date)).toEqual([null]);
});

test('a list as long as the number before it is of the same group, which the record may lack', async () => {
  const text =
    'Six attorneys general wrote to Secretary of State Mike Pompeo on Friday about the price of printed guns.\n\nThe attorneys general of Iowa, Maine, Oregon, Vermont, Virginia and Washington signed it over 3D-printed guns.';
  expect(await linksOf(text, '2018-08-11')).toEqual([null, null]);
});

test.each([
  [
    'The case is Ohio v. U.S. Department of the Interior, No. 1:17-cv-00999.',
    'a number that no case of the name has',
  ],
  [
    'The case is No. 1:17-cv-00108 of a trial court.',
    'a number of a trial court that is one of the Supreme Court, too',
  ],
])('%s: %s', async (text, _why) => {
  const mentions = await detect(article(text, '2018-03-02'), lexicon);
  const links = mentions.flatMap(one => (one.kind === 'lawsuit' ? [one.link.lawsuit] : []));
  expect(links.length).toBeGreaterThan(0);
  expect(links).not.toContain('arlenes-flowers-v-washington-2017');
});
