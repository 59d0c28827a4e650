import { describe, expect, test } from 'vitest';
import { linkActs } from '../../../lib/detection/acts/link-acts';
import { readArticle } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';

const linksOf = (text: string, date?: string) =>
  linkActs(readArticle(article(text, date), lexicon), lexicon.acts);
const actsOf = (text: string, date?: string) =>
  linksOf(text, date).coalitions.map(({ coalition }) => coalition);

/** Entries of a list of cases as trackers write them: names over, numbers and dates under a few words. */
const TRACKER = [
  'Cases against the administration',
  'New Jersey v. Trump',
  'Citizenship by birth',
  'A coalition of state attorneys general sued over the order on birthright citizenship.',
  '1:25-cv-10139',
  'District Court, D. Massachusetts',
  'Jan. 21, 2025',
  'Washington v. Trump; Aleman v. Trump',
  'Citizenship by birth',
  'A coalition of state attorneys general sued over the order on birthright citizenship, as did two mothers.',
  '2:25-cv-00127; 2:25-cv-00163',
  'District Court, W.D. Washington',
  'Jan. 21, 2025',
  'Commonwealth of Massachuetts v. NIH',
  'Research money',
  'A coalition of state attorneys general sued over a cap on overhead of research.',
  '1:25-cv-10338',
  'District Court, D. Massachusetts',
  'Feb. 10, 2025',
].join('\n');

test('in a list of cases a group is that of the case which its entry names', () => {
  expect(actsOf(TRACKER)).toEqual([
    '2025-01-21-birthright-citizenship-nj-v-trump',
    '2025-01-21-birthright-citizenship-washington-v-trump',
    '2025-02-10-nih-indirect-costs',
  ]);
});

test('in a list of cases a name with a slip in it is that of the number below', () => {
  const { lawsuits } = linksOf(TRACKER);
  expect(lawsuits.map(({ coalition }) => coalition)).toContain('2025-02-10-nih-indirect-costs');
  expect(
    lawsuits.filter(({ lawsuit }) => lawsuit === 'massachusetts-v-national-institutes-of-health-2025'),
  ).toHaveLength(2);
});

test('as many names as numbers belong together, in order; else none do', () => {
  const one = TRACKER.replace('; 2:25-cv-00163', '').replace('Washington v. Trump', 'Wshington v. Trump');
  const { lawsuits } = linksOf(one);
  // Two names and one number: the first name is not taken for that of the number.
  expect(lawsuits[2]?.lawsuit).toBeUndefined();
});

describe('a group whose sentence names its case', () => {
  test('is that of the case', () => {
    const text =
      'Twenty Democratic state attorneys general sued over the fee on visas in State of California v. Noem. Employers had complained.';
    const [link] = linksOf(text, '2026-03-18').coalitions;
    expect(link?.coalition).toBe('2025-12-12-h1b-100000-fee');
    expect(link?.signals.map(({ told }) => told.says)).toContain('case-named');
  });

  test('is another’s where its number and its matter are', () => {
    const text =
      'Citing Washington v. State Department, 22 attorneys general wrote to Mike Pompeo on Friday about 3D-printed guns and Defense Distributed.';
    expect(actsOf(text, '2018-08-11')).toEqual(['2018-08-10-3d-printed-guns-letter']);
  });
});
