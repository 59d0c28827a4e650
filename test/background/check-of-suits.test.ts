import { expect, test } from 'vitest';
import { saidOfArticle } from './said-of-article';

const rows: readonly [date: string, article: string, said: string[]][] = [
  [
    '2017-09-06',
    'Fifteen states and the District of Columbia sued to save DACA, Deferred Action for Childhood Arrivals, which shields Dreamers.',
    ['= The article’s 15 states and the District of Columbia make 16, as in the record'],
  ],
  [
    '2017-09-06',
    'Sixteen attorneys general sued to save DACA, Deferred Action for Childhood Arrivals, which shields Dreamers.',
    ['= The article counts 16, and so does the record'],
  ],
  [
    '2017-09-06',
    'New York, Massachusetts and Washington led 13 other states in a suit to save DACA, Deferred Action for Childhood Arrivals, which shields Dreamers.',
    ['= The article’s 13 others, New York, Massachusetts and Washington make 16, as in the record'],
  ],
  [
    '2017-09-06',
    '15 STATES AND D.C. SUE TO SAVE DACA FOR DREAMERS',
    ['= The article’s 15 states and the District of Columbia make 16, as in the record'],
  ],
  [
    '2018-04-04',
    'Seventeen states, the District of Columbia and six cities sued over the census citizenship question on the 2020 census.',
    ['= The article’s 17 states and the District of Columbia make 18, as in the record'],
  ],
  [
    '2018-04-04',
    'Seventeen states, D.C. and Puerto Rico sued over the census citizenship question on the 2020 census.',
    ['≠ Puerto Rico is in the article, not among the record’s members'],
  ],
  [
    '2018-04-04',
    'Seventeen states, several counties and three territories sued over the census citizenship question on the 2020 census.',
    [],
  ],
  [
    '2018-04-04',
    'A group of 17 states, counties and cities sued over the census citizenship question on the 2020 census.',
    [],
  ],
  [
    '2018-06-26',
    'Seventeen states and the District of Columbia sued over family separation and the zero tolerance policy.',
    ['= The article’s 17 states and the District of Columbia make 18, as in the record'],
  ],
  [
    '2018-06-26',
    "Sixteen other states and the District of Columbia joined Washington's suit over family separation and the zero tolerance policy.",
    [],
  ],
  [
    '2018-06-26',
    'California, 16 other states and the District of Columbia sued over family separation and the zero tolerance policy.',
    ['= The article’s 16 others, California and the District of Columbia make 18, as in the record'],
  ],
  [
    '2019-02-18',
    'California and 15 other states sued over the border wall emergency declaration.',
    ['= The article’s 15 others and California make 16, as in the record'],
  ],
  [
    '2019-02-18',
    'California, joined by 15 states, sued over the border wall emergency declaration.',
    ['= The article’s 15 others and California make 16, as in the record'],
  ],
  ['2019-02-18', 'Seventeen states sued over the border wall emergency declaration.', []],
  [
    '2019-02-18',
    'Seventeen attorneys general sued over the border wall emergency declaration.',
    ['≠ The article counts 17; the record has 16'],
  ],
  ['2019-02-18', 'Twenty-five states sued over the border wall emergency declaration.', []],
  [
    '2025-03-13',
    'Twenty states and D.C. sued over the Education Department layoffs.',
    ['= The article’s 20 states and the District of Columbia make 21, as in the record'],
  ],
  [
    '2025-03-13',
    'Attorneys general from 20 states and the District of Columbia sued over the Education Department layoffs.',
    ['= The article’s 20 states and the District of Columbia make 21, as in the record'],
  ],
  [
    '2025-03-13',
    'A coalition of 21 attorneys general sued over the Education Department layoffs.',
    ['= The article counts 21, and so does the record'],
  ],
  [
    '2012-02-09',
    'All 50 states signed the national mortgage settlement with five banks over robo-signing and foreclosure abuses.',
    [
      '≠ The article counts 50 states; the record has 49, with the District of Columbia',
      '· Oklahoma is the one state that did not join',
    ],
  ],
  [
    '2012-02-09',
    'Forty-nine states signed the national mortgage settlement with five banks over robo-signing and foreclosure abuses. Oklahoma stayed out.',
    [
      '· The article counts 49, as our sources do; 50 members are in the record',
      '· Oklahoma is the one state that did not join; the 50 are 49 states and the District of Columbia',
    ],
  ],
  [
    '2012-02-09',
    'Forty-nine states and the District of Columbia signed the national mortgage settlement with five banks over robo-signing and foreclosure abuses.',
    [
      '= The article’s 49 states and the District of Columbia make 50, as in the record',
      '· Oklahoma is the one state that did not join; the 50 are 49 states and the District of Columbia',
    ],
  ],
  ['2025-01-21', 'Twenty-two states sued over the birthright citizenship order.', []],
  [
    '2025-01-21',
    'Arizona, Illinois, Oregon and Washington sued over the birthright citizenship order in Seattle; 18 other states sued in Boston.',
    ['= The article names all 4 members'],
  ],
  [
    '2025-01-21',
    'Eighteen states and D.C. filed suit over the birthright citizenship order in Boston, and four states filed one in Seattle.',
    ['= The article’s 18 states and the District of Columbia make 19, as in the record'],
  ],
  [
    '2018-12-28',
    'All 50 states and the District of Columbia settled with Wells Fargo over its sales practices and fake accounts.',
    [
      '= The article’s 50 states and the District of Columbia make 51, as in the record',
      '· All 50 states joined, and the District of Columbia',
    ],
  ],
  [
    '2018-12-28',
    'All 50 states settled with Wells Fargo over its sales practices and fake accounts.',
    ['· The article counts 50; the record has 51: 50 states and the District of Columbia'],
  ],
  [
    '2025-04-23',
    'A dozen states sued over tariffs in the Court of International Trade, saying IEEPA gives no such power.',
    ['= The article counts 12, and so does the record'],
  ],
  [
    '2025-04-23',
    'Oregon and 11 other states sued over tariffs in the Court of International Trade, saying IEEPA gives no such power.',
    ['= The article’s 11 others and Oregon make 12, as in the record'],
  ],
  [
    '2018-08-03',
    'Nine attorneys general sued over 3D-printed guns and Defense Distributed on July 30. Eleven other states have since joined that lawsuit.',
    [
      '= The article counts 9, and so does the record',
      '= The 11 who joined and the nine before them make 20, as in the record',
    ],
  ],
  [
    '2018-08-02',
    'Attorney General Rob Bonta is planning to lead 19 attorneys general in a new suit over 3D-printed guns and Defense Distributed.',
    ['· The article counts 19; the record has 20: 19 states and the District of Columbia'],
  ],
];

test.each(rows)('on %s: %s', async (date, text, said) => {
  expect(await saidOfArticle(text, date)).toEqual(said);
});
