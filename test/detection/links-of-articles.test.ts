import { expect, test } from 'vitest';
import { detect } from '../../lib/detection/detect';
import { article, lexicon } from './real-lexicon';

const rows: readonly [date: string, text: string, acts: (string | null)[]][] = [
  [
    '2018-08-10',
    'A group of 16 Republican attorneys general defended Defense Distributed and 3D-printed guns in a letter of their own.',
    [null],
  ],
  [
    '2018-08-10',
    'Twenty-two Democratic attorneys general wrote to the State Department about 3D-printed guns and Defense Distributed.',
    ['2018-08-10-3d-printed-guns-letter'],
  ],
  [
    '2018-02-27',
    'Twenty Republican-led states sued over the Affordable Care Act and its individual mandate.',
    ['2018-02-26-aca-texas-v-united-states'],
  ],
  [
    '2018-08-15',
    'Twenty-two attorneys general wrote on Friday about 3D-printed guns and Defense Distributed, up from 21 attorneys general who wrote in July.',
    ['2018-08-10-3d-printed-guns-letter', '2018-07-30-3d-printed-guns-letter'],
  ],
  [
    '2018-08-15',
    'In July, 21 attorneys general wrote about 3D-printed guns and Defense Distributed; 22 attorneys general wrote last week.',
    ['2018-07-30-3d-printed-guns-letter', '2018-08-10-3d-printed-guns-letter'],
  ],
  [
    '2018-08-10',
    'Attorney General Brian Frosh joined Massachusetts and 20 other states in a letter on 3D-printed guns and Defense Distributed.',
    ['2018-08-10-3d-printed-guns-letter'],
  ],
  [
    '2018-08-20',
    'Attorney General Xavier Becerra is planning to lead 19 attorneys general in a new suit over 3D-printed guns and Defense Distributed.',
    [null],
  ],
  ['2018-08-20', 'Twenty states are preparing to sue over 3D-printed guns and Defense Distributed.', [null]],
  [
    '2018-07-01',
    'Nine attorneys general sued over plans for 3D-printed guns and Defense Distributed.',
    [null],
  ],
  [
    '2017-10-13',
    'Eighteen states and D.C. sued on Friday over cost-sharing reduction payments and the Affordable Care Act, apart from a separate case in which 16 attorneys general defend the payments.',
    ['2017-10-13-csr-payments-suit', null],
  ],
  [
    '2025-02-14',
    "Fourteen states sued over Elon Musk and DOGE's power; 19 states sued last week over DOGE and the Treasury payment systems.",
    ['2025-02-13-new-mexico-v-musk', '2025-02-07-doge-treasury-payment-systems'],
  ],
  [
    '2017-09-11',
    'Four states sued Monday over the end of DACA, Deferred Action for Childhood Arrivals, for Dreamers. Fifteen states and the District of Columbia sued last week.',
    ['2017-09-11-daca-rescission-california-suit', '2017-09-06-daca-rescission-suit'],
  ],
  [
    '2018-05-02',
    'Seven states sued on Tuesday to end DACA, Deferred Action for Childhood Arrivals, for Dreamers.',
    ['2018-05-01-texas-daca-suit'],
  ],
  [
    '2018-06-20',
    'More than 20 attorneys general asked in a letter to Jeff Sessions that the government end family separation under zero tolerance.',
    ['2018-06-19-family-separation-letter'],
  ],
  [
    '2018-06-20',
    'More than 40 attorneys general asked in a letter to Jeff Sessions that the government end family separation under zero tolerance.',
    [null],
  ],
  [
    '2019-02-19',
    'Nearly 20 states sued over the border wall emergency declaration.',
    ['2019-02-18-border-wall-emergency-suit'],
  ],
  ['2019-02-19', 'Twenty-five states sued over the border wall emergency declaration.', [null]],
  [
    '2018-08-10',
    'Attorneys general of 12 other states are weighing whether to join the letter on 3D-printed guns and Defense Distributed.',
    [null],
  ],
  ['2018-08-10', 'Twenty-two attorneys general asked toy makers to recall a whistle.', [null]],
  [
    '2026-02-01',
    'Seven states sued in May 2018 to end DACA, Deferred Action for Childhood Arrivals, for Dreamers.',
    ['2018-05-01-texas-daca-suit'],
  ],
  [
    '2018-12-30',
    'All 50 states and the District of Columbia settled with Wells Fargo over its sales practices and fake accounts.',
    ['2018-12-28-wells-fargo-sales-practices-settlement'],
  ],
  [
    '2012-02-10',
    'A bipartisan group of 49 attorneys general signed the national mortgage settlement with five banks over robo-signing and foreclosure abuses.',
    ['2012-02-09-national-mortgage-settlement'],
  ],
  [
    '2018-08-10',
    'A bipartisan coalition of 22 attorneys general wrote about 3D-printed guns and Defense Distributed.',
    ['2018-08-10-3d-printed-guns-letter'],
  ],
  [
    '2021-09-20',
    'Joins coalition of 24 AGs in amicus brief for upholding Roe v. Wade before the Court, which will hear argument on December 1 over the Mississippi 15-week abortion ban.',
    ['2021-09-20-dobbs-democratic-amicus'],
  ],
  [
    '2014-12-04',
    'A coalition of 17 states sued on Wednesday over the order on deportation, the deferred action for parents. The suit involves Alabama, Georgia, Idaho, Indiana, Kansas, Louisiana, Maine, Mississippi, Montana, Nebraska, North Carolina, South Carolina, South Dakota, Texas, Utah, West Virginia and Wisconsin.',
    ['2014-12-03-dapa-suit'],
  ],
  [
    '2026-02-10',
    'All releases\n\n2/2/2026\nA coalition of 48 states and territories settled with Lannett and Bausch over generic drug price-fixing.\n\n1/29/2026\nAttorney General Tong Joins Multistate Coalition Condemning Threats\n\n1/23/2026\nOn xAI and its Grok, attorneys general of 35 states wrote a letter against nonconsensual intimate images.\n',
    ['2026-02-02-lannett-bausch-generic-drugs', null, '2026-01-23-xai-grok-intimate-images-letter'],
  ],
];

test.each(rows)('on %s, the groups link to the acts meant: %s', async (date, text, acts) => {
  const mentions = await detect(article(text, date), lexicon);
  expect(mentions.flatMap(one => (one.kind === 'coalition' ? [one.link.coalition] : []))).toEqual(acts);
});
