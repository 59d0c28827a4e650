import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general'] as const;

/** Surnames of attorneys general that others bear as well: [text, date of the article] */
const rows: readonly (readonly [string, string])[] = [
  // a place or a day of the name
  [
    'Indiana Attorney General ⟦Curtis Hill|IN:Curtis Hill⟧ was criticized on Capitol Hill. ⟦Hill|IN:Curtis Hill⟧ denied it.',
    '2019-06-01',
  ],
  [
    'Wyoming Attorney General ⟦Bridget Hill|WY:Bridget Hill⟧ flew to Chapel Hill, N.C. “A good school,” ⟦Hill|WY:Bridget Hill⟧ said.',
    '2023-06-01',
  ],
  [
    'Attorney General ⟦Jeff Jackson|NC:Jeff Jackson⟧ sued. Jackson, Miss., lost its water; officials in Jackson said so. ⟦Jackson|NC:Jeff Jackson⟧ won.',
    '2025-03-01',
  ],
  [
    'Attorney General ⟦Jeff Jackson|NC:Jeff Jackson⟧ met the mayor near Jackson. Jackson residents waited.',
    '2025-03-01',
  ],
  [
    'Attorney General ⟦Janet Reno|US:Janet Reno⟧ spoke. A show in Reno, Nev., closed. ⟦Reno|US:Janet Reno⟧ went home.',
    '1999-05-01',
  ],
  [
    'Attorney General ⟦Lisa Madigan|IL:Lisa Madigan⟧ sued. House Speaker Michael Madigan did not. Speaker Madigan declined.',
    '2009-03-01',
  ],
  // firms
  [
    'Ford Motor Co. settled with Nevada Attorney General ⟦Aaron Ford|NV:Aaron Ford⟧. A Ford plant will retool, ⟦Ford|NV:Aaron Ford⟧ said.',
    '2019-06-01',
  ],
  [
    'Attorney General ⟦Aaron Ford|NV:Aaron Ford⟧ sued. Ford trucks and Ford dealers are named; ⟦Ford|NV:Aaron Ford⟧’s office is not.',
    '2022-06-01',
  ],
  ['Michigan Attorney General ⟦Mike Cox|MI:Mike Cox⟧ sued. Cox Communications settled.', '2006-06-01'],
  ['Attorney General ⟦William Barr|US:William Barr⟧ spoke, and Barr Laboratories made pills.', '2019-06-01'],
  // people of the past, days and prizes
  [
    'New Mexico Attorney General ⟦Gary King|NM:Gary King⟧ honored Martin Luther King Jr. on Monday. ⟦King|NM:Gary King⟧ said his office would close.',
    '2010-01-18',
  ],
  [
    'Alabama Attorney General ⟦Troy King|AL:Troy King⟧ marched in Selma on Martin Luther King Jr. Day. ⟦King|AL:Troy King⟧ spoke.',
    '2010-01-18',
  ],
  [
    'Attorney General ⟦Gary King|NM:Gary King⟧ of New Mexico cited Rodney King. ⟦King|NM:Gary King⟧’s office would not comment.',
    '2010-06-01',
  ],
  [
    'Attorney General ⟦Letitia James|NY:Letitia James⟧ of New York sued. LeBron James scored 30. ⟦James|NY:Letitia James⟧ said tenants won.',
    '2023-06-01',
  ],
  [
    'Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ quoted Brown v. Board of Education. ⟦Brown|MD:Anthony Brown⟧ said it endures.',
    '2024-05-17',
  ],
  [
    'North Carolina Attorney General ⟦Jeff Jackson|NC:Jeff Jackson⟧ praised Justice Ketanji Brown Jackson. ⟦Jackson|NC:Jeff Jackson⟧’s office filed the brief.',
    '2025-05-17',
  ],
  // families
  [
    'Texas Attorney General ⟦Ken Paxton|TX:Ken Paxton⟧ and Sen. Angela Paxton are divorcing. Angela Paxton cited scripture.',
    '2025-07-11',
  ],
  ['Angela Paxton filed for divorce from ⟦Ken Paxton|TX:Ken Paxton⟧, the attorney general.', '2025-07-11'],
  ['Texas state Sen. Angela Paxton, wife of the attorney general, voted.', '2025-07-11'],
  [
    'Illinois Attorney General ⟦Lisa Madigan|IL:Lisa Madigan⟧, daughter of House Speaker Michael Madigan, sued. ⟦Madigan|IL:Lisa Madigan⟧’s office argued so.',
    '2009-03-01',
  ],
  [
    'South Carolina Attorney General ⟦Alan Wilson|SC:Alan Wilson⟧, whose father is Rep. Joe Wilson, agreed. ⟦Alan Wilson|SC:Alan Wilson⟧ is running.',
    '2025-03-01',
  ],
  [
    'Delaware Attorney General ⟦Beau Biden|DE:Beau Biden⟧, son of Vice President Joe Biden, sued. ⟦Beau Biden|DE:Beau Biden⟧ won.',
    '2010-03-01',
  ],
  // somebody else takes over
  [
    'Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ agreed. Mayor Jane Brown objected. Brown said it costs jobs.',
    '2025-02-01',
  ],
  [
    'Colorado Attorney General ⟦Cynthia Coffman|CO:Cynthia Coffman⟧ won. Mike Coffman, her husband, lost. Coffman said little.',
    '2017-11-08',
  ],
  [
    'Attorney General ⟦Aaron Frey|ME:Aaron Frey⟧ joined. Minneapolis Mayor Jacob Frey agreed. Frey said the city is safe.',
    '2025-05-01',
  ],
  // two attorneys general of one surname
  [
    'Alabama Attorney General ⟦Troy King|AL:Troy King⟧ and New Mexico Attorney General ⟦Gary King|NM:Gary King⟧ differ. New Mexico’s ⟦King|NM:Gary King⟧ sued.',
    '2010-06-01',
  ],
  [
    'Attorneys General ⟦Derek Brown|UT:Derek Brown⟧ of Utah and ⟦Nick Brown|WA:Nick Brown⟧ of Washington met. Utah’s ⟦Brown|UT:Derek Brown⟧ sued; Washington’s ⟦Brown|WA:Nick Brown⟧ did not.',
    '2025-06-01',
  ],
  [
    'Maryland’s ⟦Anthony Brown|MD:Anthony Brown⟧, an attorney general, spoke. ⟦Nick Brown|WA:Nick Brown⟧, Washington’s attorney general, followed. ⟦Brown|WA:Nick Brown⟧ of Washington is new.',
    '2025-06-01',
  ],
  ['Rhode Island Attorney General ⟦Patrick Lynch|RI:Patrick Lynch⟧ spoke in 2009.', '2009-06-01'],
  [
    'Attorney General ⟦Lynch|US:Loretta Lynch⟧ testified before the Senate, the Justice Department said.',
    '2016-06-01',
  ],
  [
    'U.S. Attorney General ⟦Loretta Lynch|US:Loretta Lynch⟧ met former Rhode Island Attorney General ⟦Patrick Lynch|RI:Patrick Lynch⟧.',
    '2016-06-01',
  ],
  [
    'Indiana Attorney General ⟦Hill|IN:Curtis Hill⟧ and Wyoming Attorney General ⟦Hill|WY:Bridget Hill⟧ signed.',
    '2020-02-01',
  ],
  // no attorney general at all
  ['Andrew Jackson and Henry Ford never met; an attorney general laughed.', '2025-03-01'],
  ['Gordon Brown, James Brown and Chris Brown sang for the attorneys general.', '2025-03-01'],
  ['The Hill and the Ford Foundation reported it, an attorney general said.', '2025-03-01'],
  ['Reno, Nev., and Jackson, Miss., are capitals of something, the attorney general joked.', '2025-03-01'],
  ['Tom Miller Band and Steve Miller Band played for the attorney general.', '2025-03-01'],
];

test.each(rows)('tells whose surname it is: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});
