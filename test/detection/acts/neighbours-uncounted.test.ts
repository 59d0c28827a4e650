import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';

async function linksOf(text: string, date: string): Promise<(string | null)[]> {
  const mentions = await detect(article(text, date), lexicon);
  return mentions.flatMap(one => (one.kind === 'coalition' ? [one.link.coalition] : []));
}

const GUNS = '2018-08-10-3d-printed-guns-letter';
const SNAP = '2025-10-28-snap-shutdown';
const ROBOCALLS = '2025-08-07-robocall-roundup-voice-providers-letters';
const CLEAN_POWER = '2016-03-29-ags-united-for-clean-power';
const CANNABIS = '2014-12-colorado-cannabis-suit';

/** The record has an act on the matter, and what is told is not it. */
const TOLD_APART: readonly (readonly [by: string, date: string, text: string])[] = [
  [
    'the day of the suit itself',
    '2025-11-12',
    'Twenty-three attorneys general say in Wednesday’s suit that SNAP food stamps ran out with the government shutdown.',
  ],
  [
    'the day on which the suit was filed',
    '2025-11-12',
    'Twenty-three attorneys general ask in a lawsuit filed Tuesday that SNAP food stamps be paid in a government shutdown.',
  ],
  [
    'the day of the letter itself',
    '2018-09-08',
    'Twenty-one attorneys general warn in Friday’s letter to Mike Pompeo of plans for 3D-printed guns.',
  ],
  [
    'what they have joined of late',
    '2025-03-10',
    'Fifty-one attorneys general have joined a campaign against phone companies, the Anti-Robocall Multistate Litigation Task Force said of iDentidad.',
  ],
  [
    'a day that an act known to its year alone hardly had',
    '2003-06-11',
    'Twelve states sued the Environmental Protection Agency on Tuesday over permits under the Clean Air Act.',
  ],
  [
    'a week of which the same goes',
    '2003-06-11',
    'Fourteen states last week filed suit against the Environmental Protection Agency over permits under the Clean Air Act.',
  ],
  [
    'a season in which nobody counts them',
    '2018-12-20',
    'The State Department once heard from a group of attorneys general about 3D-printed guns.',
  ],
  [
    'a list that is of others',
    '2018-08-10',
    'Twenty-three attorneys general spoke of plans for 3D-printed guns. The attorneys general of California, Colorado, Connecticut, Delaware, Hawaii, Iowa, Illinois, Massachusetts, Maryland, Maine, Minnesota, North Carolina, New Jersey, New Mexico, New York, Alaska, Montana, Ohio, Texas and Utah signed.',
  ],
  [
    'a list of the same two years later, and no deed',
    '2017-06-20',
    'The attorneys general of Nebraska and Oklahoma remain critics of legal marijuana in Colorado.',
  ],
];

/** What is said of no number still means the act where days, deed, lead or name do. */
const KNOWN: readonly (readonly [by: string, date: string, text: string, act: string])[] = [
  [
    'its week and its deed',
    '2018-08-11',
    'A coalition of attorneys general wrote to Secretary of State Mike Pompeo about plans for 3D-printed guns.',
    GUNS,
  ],
  [
    'the day of the suit itself',
    '2025-10-29',
    'Attorneys general from 21 states say in Tuesday’s suit that the U.S. Department of Agriculture keeps SNAP food stamps from families.',
    SNAP,
  ],
  [
    'what they have joined this week',
    '2025-08-10',
    'Fifty-one attorneys general have joined an effort called Operation Robocall Roundup.',
    ROBOCALLS,
  ],
  [
    'a name that no other has',
    '2016-09-20',
    'The AGs United for Clean Power, who announced an effort on climate change in New York, had met Al Gore before.',
    CLEAN_POWER,
  ],
  [
    'a whole list and its weeks',
    '2014-12-30',
    'The attorneys general of Nebraska and Oklahoma are suing over legal marijuana in Colorado.',
    CANNABIS,
  ],
];

describe('a neighbour of what is meant is told apart', () => {
  test.each(TOLD_APART)('by %s, on %s: %s', async (_, date, text) => {
    const links = await linksOf(text, date);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(link => link !== null)).toEqual([]);
  });
});

describe('an act is known', () => {
  test.each(KNOWN)('by %s, on %s: %s', async (_, date, text, act) => {
    expect(await linksOf(text, date)).toContain(act);
  });
});

test('a similar group that did something else is not the one before it', async () => {
  const text =
    'Twenty-two attorneys general wrote to Mike Pompeo on Friday about plans for 3D-printed guns. A similar group of attorneys general also fought the administration over an earlier ban.';
  expect(await linksOf(text, '2018-08-11')).toEqual([GUNS, null]);
});

test('“the 12 states” are those that an article counts before, whom the record may lack', async () => {
  const text =
    'Twelve states sued the Environmental Protection Agency on Tuesday over permits under the Clean Air Act.\n\nThe lawyers of the 12 states say that the agency lets greenhouse gases and tailpipe emissions pass.';
  expect((await linksOf(text, '2003-06-11')).filter(link => link !== null)).toEqual([]);
});
