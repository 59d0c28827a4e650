import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { article, lexicon } from './real-lexicon';

/** Who is listed, group by group. */
const rows: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    'Attorney General Mayes joined a coalition of attorneys general (AZ, CA, CO, NM and OR) in the brief.',
    [['AZ', 'CA', 'CO', 'NM', 'OR']],
  ],
  ['Five states (CT, DC, HI, IL, ME) sued the department on Friday.', [['CT', 'DC', 'HI', 'IL', 'ME']]],
  ['Two attorneys general (OR/WA) signed the letter.', [['OR', 'WA']]],
  ['The letter came from 4 attorneys general (IA; UT; TX; and OK).', [['IA', 'UT', 'TX', 'OK']]],
  [
    'The letter was signed by 3 attorneys general: Rob Bonta (California), Phil Weiser (Colorado) and William Tong (Connecticut).',
    [['CA', 'CO', 'CT']],
  ],
  [
    'Signing with the coalition of attorneys general are Attorneys General Rob Bonta (D-Calif.), Phil Weiser (D-Colo.), and Kris Mayes (D-Ariz.).',
    [['CA', 'CO', 'AZ']],
  ],
  [
    'The brief by four attorneys general is signed by Rob Bonta of California, Phil Weiser of Colorado, Kris Mayes of Arizona and William Tong of Connecticut.',
    [['CA', 'CO', 'AZ', 'CT']],
  ],
  // Codes of something else, and people who only speak.
  ['A coalition of attorneys general (NAAG, AGA) wrote the letter.', [[]]],
  ['Ten states sued (OK, so nine) on Friday.', [[]]],
  ['A coalition of 12 attorneys general sued. Offices are open (AZ, CA and CO) today.', [[]]],
  ['Four states sued in two courts (OR, WA).', [[]]],
  [
    'Ten states sued. Rob Bonta (California), Phil Weiser (Colorado) and William Tong (Connecticut) spoke at a dinner.',
    [[]],
  ],
  ['Twelve attorneys general sued. “It is cruel,” said Rob Bonta (D-Calif.).', [[]]],
];

test.each(rows)('%s lists %j', (text, listed) => {
  const groups = readArticle(article(text, '2025-02-07'), lexicon).coalitions;
  expect(groups.map(group => group.listed)).toEqual(listed);
});

test.each<[string, readonly string[]]>([
  ['Attorney General Paxton joined a Utah-led coalition urging Congress to act.', ['UT']],
  ['A Nevada-led coalition of 20 states sued.', ['NV']],
  ['Twenty states joined a Nevada-led brief in the case.', []],
])('who leads stands before the hyphen: %s', (text, leads) => {
  const [group] = readArticle(article(text, '2025-02-07'), lexicon).coalitions;
  expect(group?.leads).toEqual(leads);
});

test.each<[string, number, readonly string[], boolean]>([
  ['A coalition of three attorneys general from Ohio, Utah and Iowa sued.', 3, ['OH', 'UT', 'IA'], false],
  [
    'Four attorneys general of Ohio, Utah, Iowa and Texas signed the letter.',
    4,
    ['OH', 'UT', 'IA', 'TX'],
    false,
  ],
  ['Two more suits, involving eight attorneys general, were settled.', 8, [], true],
  ['A suit involving eight attorneys general was settled.', 8, [], false],
])('number and list are of one group, or of several: %s', (text, count, listed, open) => {
  const [group] = readArticle(article(text, '2025-02-07'), lexicon).coalitions;
  expect([group?.count, group?.listed, group?.countOpen === true]).toEqual([count, listed, open]);
});
