import { expect, test } from 'vitest';
import { extractAct, type ReleasedAct } from '../../../lib/detection/release/extract-act';
import { article, lexicon } from '../real-lexicon';

/** [the release's text, its date if its page gives one, what is read of its act] */
const rows: readonly (readonly [string, string | undefined, Partial<ReleasedAct>])[] = [
  [
    'Attorney General Torrez Joins 4 Other AGs in Letter on Toy Safety\n\nSANTA FE – New Mexico Attorney General Raúl Torrez joined a coalition of five attorneys general in a letter to the Consumer Product Safety Commission about toys.\n\nJoining Attorney General Torrez in the letter are the attorneys general of Iowa, Maine, Ohio and Utah.',
    '2025-03-04',
    {
      kind: 'letter',
      date: '2025-03-04',
      members: ['IA', 'ME', 'NM', 'OH', 'UT'],
      membersComplete: true,
      count: 5,
      leads: [],
      addressees: ['Consumer Product Safety Commission'],
      dockets: [],
    },
  ],
  [
    'May 6, 2024\n\nSAINT PAUL – Minnesota Attorney General Keith Ellison today co-led a coalition of 6 attorneys general in an amicus brief to the U.S. Supreme Court in Doe v. Roe Stores, No. 23-411.\n\nJoining Attorney General Ellison and Oregon Attorney General Ellen Rosenblum, who co-led the brief, are the attorneys general of Colorado, the District of Columbia, Hawai‘i, and Vermont.',
    undefined,
    {
      kind: 'amicus',
      date: '2024-05-06',
      members: ['CO', 'DC', 'HI', 'MN', 'OR', 'VT'],
      membersComplete: true,
      count: 6,
      leads: ['MN', 'OR'],
      addressees: ['U.S. Supreme Court'],
      caption: 'Doe v. Roe Stores',
      dockets: ['23-411'],
    },
  ],
  [
    'Michigan Attorney General Dana Nessel and 3 other attorneys general filed a lawsuit late yesterday against the U.S. Department of Education over school grants. The case, State of Michigan v. U.S. Department of Education, No. 1:25-cv-00123, was filed in Rhode Island.\n\nIn the lawsuit, Nessel joined the attorneys general of Illinois, Nevada and Washington.',
    '2025-04-10',
    {
      kind: 'lawsuit',
      date: '2025-04-09',
      members: ['IL', 'MI', 'NV', 'WA'],
      membersComplete: true,
      count: 4,
      addressees: ['U.S. Department of Education'],
      caption: 'State of Michigan v. U.S. Department of Education',
      dockets: ['1:25-cv-00123'],
    },
  ],
  [
    'Illinois joins suit over river rule\n\nAttorney General Kwame Raoul joins New York Attorney General Letitia James, California Attorney General Rob Bonta, and Massachusetts Attorney General Andrea Campbell, who co-led the lawsuit, and the attorneys general of Delaware, Maine and Rhode Island in a multistate coalition suing the Environmental Protection Agency.',
    '2025-04-10',
    {
      kind: 'lawsuit',
      members: ['CA', 'DE', 'IL', 'MA', 'ME', 'NY', 'RI'],
      leads: ['CA', 'MA', 'NY'],
      addressees: ['Environmental Protection Agency'],
    },
  ],
  [
    'Ohio Attorney General Dave Yost is urging Congress to act as part of a bipartisan group of 45 attorneys general.',
    '2025-04-10',
    { kind: 'letter', members: ['OH'], membersComplete: false, count: 45, addressees: ['Congress'] },
  ],
  [
    'Colorado Attorney General Phil Weiser and a coalition of 4 attorneys general submitted comments to the Federal Trade Commission.\n\nLast month, Weiser joined 20 attorneys general in a lawsuit.\n\nThe comment letter, which was led by Vermont Attorney General Charity Clark, was joined by the attorneys general of Arizona, Colorado, New Jersey, and Vermont.',
    '2025-04-10',
    {
      kind: 'comment',
      members: ['AZ', 'CO', 'NJ', 'VT'],
      membersComplete: true,
      count: 4,
      leads: ['VT'],
      addressees: ['Federal Trade Commission'],
    },
  ],
  [
    'Some two dozen states sued the Trump administration over tariffs.\n\nThe lawsuit is led by attorneys general from Oregon and Arizona.\n\nIn addition to Illinois, joining the lawsuit are the attorneys general of Maine, Nevada, and Vermont, and the governors of Kentucky and Pennsylvania.',
    '2025-04-10',
    {
      kind: 'lawsuit',
      members: ['AZ', 'IL', 'KY', 'ME', 'NV', 'OR', 'PA', 'VT'],
      membersComplete: false,
      count: 24,
      leads: ['AZ', 'OR'],
      addressees: ['Trump administration'],
    },
  ],
  [
    'Attorney General Austin Knudsen announced a $7 million settlement with Acme Widgets, Inc. reached by a coalition of 3 attorneys general.\n\nMontana joined the states of Idaho and Wyoming in the settlement.',
    '2025-04-10',
    {
      kind: 'settlement',
      members: ['ID', 'MT', 'WY'],
      membersComplete: true,
      count: 3,
      addressees: ['Acme Widgets, Inc'],
    },
  ],
];

test.each(rows)('reads the act that is announced: %s', (text, date, told) => {
  expect(extractAct(article(text, date), lexicon)).toMatchObject(told);
});

test('tells why in words for whoever reviews the record', () => {
  const [text, date] = rows[5] as (typeof rows)[number];
  expect(extractAct(article(text, date), lexicon)?.reasons).toEqual([
    'The release speaks of “coalition of 4 attorneys general”',
    'The release lists 4 states',
    'Named as leading: Vermont',
  ]);
});

const none: readonly string[] = [
  'Attorney General Dave Yost warned Ohio shoppers about gift cards.',
  'The coalition of food banks in Ohio thanked Attorney General Dave Yost.',
  'Attorney General Kris Mayes named 16 people to a panel in Arizona.',
  'Attorney General Dana Nessel sued a landlord in Detroit.',
];

test.each(none)('reads no joint act in: %s', text => {
  expect(extractAct(article(text, '2025-04-10'), lexicon)).toBeUndefined();
});
