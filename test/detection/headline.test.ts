import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import type { PersonMention } from '../../lib/detection/mention';
import { wordsOf } from '../../lib/words/words';
import { lexicon, personName } from './real-lexicon';

/** [title of the article, its text, who is named in the text, why] */
const rows: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'New York Attorney General Letitia James sues a landlord',
    'James said tenants deserve better. LeBron James was not there.',
    [['Letitia James', 'Surname of Letitia James, whom the headline names']],
  ],
  [
    'AG Bonta wins ruling in California',
    '“A good day,” Bonta said.',
    [['Rob Bonta', 'Surname of Rob Bonta, whom the headline names']],
  ],
  [
    'Maryland AG Anthony Brown sues landlord',
    'Brown sued on Monday. Sherrod Brown did not. Brown voted no.',
    [['Anthony Brown', 'Surname of Anthony Brown, whom the headline names']],
  ],
  ['Brown wins in a landslide', 'Brown said so.', []],
  ['Deputy Attorney General Lisa Monaco resigns', 'Monaco left on Friday.', []],
  ['Gov. Josh Shapiro signs the budget', 'Shapiro smiled at an attorney general.', []],
];

const reasonOf = ({ reason }: PersonMention) => wordsOf('en').reason(reason, code => code);

test.each(rows)('surnames of whom the title names: %s', (title, text, named) => {
  const { entities } = readArticle(
    { title, text, published: { date: '2025-03-01', from: 'reader' } },
    lexicon,
  );
  expect(entities.flatMap(one => ('person' in one ? [[personName(one.person), reasonOf(one)]] : []))).toEqual(
    named,
  );
});
