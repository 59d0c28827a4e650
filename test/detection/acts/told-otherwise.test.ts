import { expect, test } from 'vitest';
import { detect } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';

/** Acts that news names, counts or dates otherwise than the record: links of groups and of suits, in order. */
const rows: readonly [date: string, text: string, groups: (string | null)[], suits: (string | null)[]][] = [
  // 33 in one federal court, eight in courts of their own.
  [
    '2023-10-24',
    'Meta was sued Tuesday by 41 states, which say that Instagram and Facebook harm the mental health of young people.',
    ['2023-10-24-meta-youth-harm-federal-suit'],
    [],
  ],
  [
    '2023-10-24',
    'Meta was sued Tuesday by 38 states, which say that Instagram and Facebook harm the mental health of young people.',
    [null],
    [],
  ],
  // 18 states in Boston, four in Seattle.
  [
    '2025-01-22',
    'Twenty-two states sued Tuesday to block President Trump’s order on birthright citizenship.',
    ['2025-01-21-birthright-citizenship-nj-v-trump'],
    [],
  ],
  [
    '2014-06-17',
    'Attorneys general from 49 states reached a settlement with SunTrust Mortgage over its foreclosures.',
    ['2014-06-17-suntrust-mortgage-settlement'],
    [],
  ],
  [
    '2021-02-04',
    'A coalition of 47 attorneys general reached a $573 million settlement with McKinsey & Company over its work for opioid makers.',
    ['2021-02-04-mckinsey-opioid-settlement'],
    [],
  ],
  // Who intervenes is not who sued.
  [
    '2018-04-10',
    'Led by Becerra, 17 attorneys general want to intervene in a lawsuit that Texas brought over the Affordable Care Act.',
    ['2018-04-09-aca-intervention'],
    [],
  ],
  [
    '2018-08-28',
    'A federal judge in Seattle extended his order in Washington v. State Dept., the 3-D gun case.',
    [],
    ['2018-07-30-3d-printed-gun-files-suit', '2018-07-30-3d-printed-gun-files-suit'],
  ],
  // What is said to have been done at another time is not the act of these days.
  [
    '2018-08-14',
    'In March 2016, a coalition of 22 attorneys general wrote about 3D-printed guns and Defense Distributed.',
    [null],
    [],
  ],
  // Several letters are not one.
  [
    '2018-08-14',
    'Bipartisan multistate letters on 3D-printed guns and Defense Distributed went to the State Department.',
    [null],
    [],
  ],
  // The group that the bare word harks back to is not in the record.
  [
    '2018-08-14',
    'Thirty-five attorneys general wrote on Monday about 3D-printed guns and Defense Distributed. The coalition of attorneys general asked the State Department to act.',
    [null, null],
    [],
  ],
];

test.each(rows)('on %s: %s', async (date, text, groups, suits) => {
  const mentions = await detect(article(text, date), lexicon);
  const linksOf = (kind: 'coalition' | 'lawsuit') =>
    mentions.flatMap(one => (one.kind === kind ? [one.link.coalition] : []));
  expect(linksOf('coalition')).toEqual(groups);
  expect(linksOf('lawsuit')).toEqual(suits);
});
