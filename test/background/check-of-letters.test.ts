import { expect, test } from 'vitest';
import { saidOfArticle } from './said-of-article';

const rows: readonly [date: string, article: string, said: string[]][] = [
  [
    '2018-08-10',
    'Attorney General Hector Balderas joined 21 other attorneys general in a letter to the State Department on 3D-printed guns and Defense Distributed.',
    ['= The article’s 21 others and New Mexico make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Attorney General Maura Healey and 21 of her colleagues wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['= The article’s 21 others and Massachusetts make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Twenty-one states and the District of Columbia wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['= The article’s 21 states and the District of Columbia make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Twenty-one states, along with D.C., wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['= The article’s 21 states and the District of Columbia make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Twenty-one states wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['· The article counts 21; the record has 22: 21 states and the District of Columbia'],
  ],
  [
    '2018-08-10',
    'Massachusetts and 20 other states, plus the District of Columbia, wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['= The article’s 20 others, Massachusetts and the District of Columbia make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Massachusetts, California and 19 other states and D.C. wrote to the State Department on 3D-printed guns and Defense Distributed.',
    [
      '= The article’s 19 others, Massachusetts, California and the District of Columbia make 22, as in the record',
    ],
  ],
  [
    '2018-08-10',
    'Attorney General Brian Frosh joined Massachusetts and 20 other states in a letter on 3D-printed guns and Defense Distributed.',
    ['= The article’s 20 others, Maryland and Massachusetts make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Attorney General Maura Healey led 22 other attorneys general in a letter on 3D-printed guns and Defense Distributed.',
    [
      '≠ The article says 22 others besides Massachusetts, 23 in all; the record has 22, Massachusetts included',
    ],
  ],
  [
    '2018-08-10',
    'Maura Healey, the Massachusetts attorney general, had warned of this. On Friday she led 22 other attorneys general in a letter on 3D-printed guns and Defense Distributed.',
    [
      '≠ The article says 22 others besides Massachusetts, 23 in all; the record has 22, Massachusetts included',
    ],
  ],
  [
    '2018-08-10',
    'Attorneys General Maura Healey and Brian Frosh had warned of this. On Friday she led 22 other attorneys general in a letter on 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'Twenty-three attorneys general wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['≠ The article counts 23; the record has 22'],
  ],
  [
    '2018-08-10',
    'Nearly 25 attorneys general wrote to the State Department on 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'At least 20 attorneys general wrote to the State Department on 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'Twenty-two governors and attorneys general wrote to the State Department on 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'Attorney General Ken Paxton opposed the 21 other attorneys general whose letter deals with 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'Two governors and 22 attorneys general wrote to the State Department on 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'A letter on 3D-printed guns and Defense Distributed went out on Friday; 21 other attorneys general signed it.',
    [],
  ],
  [
    '2018-08-10',
    'Twenty-two attorneys general and the District of Columbia wrote to the State Department on 3D-printed guns and Defense Distributed.',
    [],
  ],
  [
    '2018-08-10',
    'Attorney General Hector Balderas, with 20 other states and D.C., sent a letter on 3D-printed guns and Defense Distributed.',
    ['= The article’s 20 others, New Mexico and the District of Columbia make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Ohio and 21 other states wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['≠ Ohio is in the article, not among the record’s members'],
  ],
  [
    '2018-08-10',
    'A coalition of 22 attorneys general, including Texas and Maine, wrote to the State Department on 3D-printed guns and Defense Distributed.',
    ['= The article counts 22, and so does the record'],
  ],
  [
    '2018-08-10',
    'Twenty-two attorneys general wrote on Friday on 3D-printed guns and Defense Distributed, up from 21 attorneys general who wrote in July.',
    ['= The article counts 22, and so does the record', '= The article counts 21, and so does the record'],
  ],
  [
    '2017-08-16',
    'Attorney General Hector Balderas and 49 other attorneys general asked Congress to amend the Communications Decency Act so that states can prosecute Backpage.',
    [
      '= The article’s 49 others and New Mexico make 50, as in the record',
      '· Connecticut and Massachusetts are the two states that did not sign; the 50 are 48 states, the District of Columbia and Puerto Rico',
    ],
  ],
  [
    '2017-08-16',
    'Fifty attorneys general asked Congress to amend the Communications Decency Act so that states can prosecute Backpage.',
    [
      '= The article counts 50, and so does the record',
      '· Connecticut and Massachusetts are the two states that did not sign; the 50 are 48 states, the District of Columbia and Puerto Rico',
    ],
  ],
  [
    '2017-08-16',
    'All 50 states asked Congress to amend the Communications Decency Act so that states can prosecute Backpage.',
    [
      '≠ The article counts 50 states; the record has 48, with the District of Columbia and Puerto Rico',
      '· Connecticut and Massachusetts are the two states that did not sign',
    ],
  ],
  [
    '2017-08-16',
    'Forty-eight states, D.C. and Puerto Rico asked Congress to amend the Communications Decency Act so that states can prosecute Backpage.',
    [
      '= The article’s 48 states, the District of Columbia and Puerto Rico make 50, as in the record',
      '· Connecticut and Massachusetts are the two states that did not sign; the 50 are 48 states, the District of Columbia and Puerto Rico',
    ],
  ],
  [
    '2018-08-10',
    'Una coalición de 22 fiscales generales envió una carta sobre las armas impresas en 3D, 3D-printed guns, y Defense Distributed.',
    ['= The article counts 22, and so does the record'],
  ],
  [
    '2018-08-10',
    'Veintiún estados y el Distrito de Columbia enviaron una carta sobre 3D-printed guns y Defense Distributed.',
    ['= The article’s 21 states and the District of Columbia make 22, as in the record'],
  ],
  [
    '2018-08-10',
    'Unlike the separate suit of nine states, 22 attorneys general wrote a letter on 3D-printed guns and Defense Distributed.',
    [],
  ],
];

test.each(rows)('on %s: %s', async (date, text, said) => {
  expect(await saidOfArticle(text, date)).toEqual(said);
});
