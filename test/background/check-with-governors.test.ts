import { describe, expect, it } from 'vitest';
import { saidOfArticle } from './said-of-article';

/** Governors and agencies act beside attorneys general, and reports count them, or not; D.C. likewise. */
const rows: readonly [date: string, article: string, said: string[]][] = [
  [
    '2025-05-01',
    'Two dozen states sued the Trump administration on Tuesday over its dismantling of AmeriCorps. They were joined by the governors of Kentucky and Pennsylvania.',
    [],
  ],
  [
    '2025-10-28',
    'Twenty-five states sued the Trump administration Tuesday over its suspension of SNAP food benefits during the shutdown.',
    [],
  ],
  [
    '2025-04-01',
    'Twenty-three states sued the Department of Health and Human Services Tuesday over $11 billion in public health grants that were cut.',
    [],
  ],
  [
    '2025-07-17',
    'Arizona Attorney General Kris Mayes joined 19 other attorneys general and Pennsylvania Gov. Josh Shapiro in suing over a rule that tightens Affordable Care Act enrollment.',
    ['= The article’s 19 others and Arizona make 20, as in the record'],
  ],
  [
    '2025-07-17',
    'A coalition of 21 states, including Pennsylvania, sued over the marketplace rule that tightens Affordable Care Act enrollment.',
    [],
  ],
  [
    '2018-02-27',
    'Texas and Wisconsin led 18 other states in suing over the Affordable Care Act: Alabama, Arkansas, Arizona, Florida, Georgia, Indiana, Kansas, Louisiana, Maine, Mississippi, Missouri, Nebraska, North Dakota, South Carolina, South Dakota, Tennessee, Utah and West Virginia.',
    ['= The article names all 18 members'],
  ],
  [
    '2013-08-13',
    'The Justice Department, six states and the District of Columbia sued Tuesday to block the merger of American Airlines and US Airways. The states are Arizona, Florida, Pennsylvania, Tennessee, Texas and Virginia.',
    [],
  ],
  [
    '2020-01-03',
    'Twenty states and the District of Columbia asked the Supreme Court on Friday to hear the Affordable Care Act case at once.',
    [],
  ],
];

describe('where others count governors, agencies or the District, the check', () => {
  it.each(rows)('on %s: %s', async (date, article, said) => {
    const lines = await saidOfArticle(article, date);
    expect(lines.filter(line => line.startsWith('≠'))).toEqual([]);
    expect(lines).toEqual(expect.arrayContaining(said));
  });
});
