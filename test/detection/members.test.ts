import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import type { CoalitionPhrase } from '../../lib/detection/reading';
import { article, lexicon } from './real-lexicon';

function phrasesOf(text: string): CoalitionPhrase[] {
  return readArticle(article(text, '2025-02-07'), lexicon).coalitions;
}

const rows: readonly (readonly [string, Partial<CoalitionPhrase>])[] = [
  [
    'Attorney General Keith Ellison and 12 other attorneys general filed a lawsuit.\n\nJoining him are the attorneys general of Iowa, Maine, Ohio, Utah, Texas, Idaho, Oregon, Alaska, Nevada, Kansas, Vermont and Hawaii.',
    {
      count: 12,
      other: true,
      besides: ['MN'],
      action: 'lawsuit',
      listed: ['IA', 'ME', 'OH', 'UT', 'TX', 'ID', 'OR', 'AK', 'NV', 'KS', 'VT', 'HI'],
    },
  ],
  [
    'A coalition of 22 attorneys general, led by California and the District of Columbia, sued.',
    { leads: ['CA', 'DC'] },
  ],
  [
    'Attorney General William Tong led a coalition of 20 attorneys general in an amicus brief.',
    { leads: ['CT'], action: 'amicus' },
  ],
  ['Some two dozen states, including Illinois, challenged the rule.', { count: 24, listed: ['IL'] }],
  [
    'Texas and 19 other states sued on Monday.',
    { count: 19, other: true, besides: ['TX'], action: 'lawsuit' },
  ],
  [
    'The bipartisan coalition of 39 states wrote a letter to Congress.',
    { count: 39, other: false, action: 'letter' },
  ],
  ['A coalition of 30 attorneys general reached a settlement with the bank.', { action: 'settlement' }],
  [
    'Joining AG Balderas in today’s coalition are state attorneys general from Iowa, Maine, and Utah.',
    { listed: ['IA', 'ME', 'UT'] },
  ],
  [
    '17 states sue over the habitat rule\n\nThe 5 states that are party to another case, on clean water, include Iowa, Maine, Ohio, Utah and Texas.',
    { count: 17, listed: [] },
  ],
  [
    'The attorneys general of:\n\n- Iowa\n\n- Maine\n\n- Ohio\n\nsigned the letter.',
    { listed: ['IA', 'ME', 'OH'] },
  ],
  ['Los fiscales generales de Arizona, Illinois y Nueva Jersey demandaron.', { listed: ['AZ', 'IL', 'NJ'] }],
  [
    'A coalition of 30 attorneys general, including Republicans Austin Knudsen of Montana and Sean Reyes of Utah and Democrats Letitia James of New York and Keith Ellison of Minnesota, wrote to Congress.',
    { count: 30, listed: ['MT', 'UT', 'NY', 'MN'] },
  ],
  [
    'Twenty attorneys general, joined by the governors of Kansas and Kentucky, sued.',
    { count: 20, listed: [] },
  ],
  [
    'Sixteen attorneys general defend the payments.\n\nEighteen states sued on Friday.\n\nThe states that sued are Iowa, Maine, Ohio, Utah, Texas, Idaho, Oregon, Alaska, Nevada, Kansas, Vermont, Hawaii, Illinois, Indiana, Montana, Florida, Georgia and Alabama.',
    { count: 16, listed: [] },
  ],
  [
    'Minnesota joined a coalition of 5 states in a lawsuit.\n\nAttorney General Keith Ellison was joined by the attorneys general of Iowa, Maine, Ohio and Utah. Pennsylvania leads a coalition of states that includes Texas, Idaho and Oregon in another lawsuit.',
    { count: 5, listed: ['IA', 'ME', 'OH', 'UT'] },
  ],
  [
    'A coalition of 5 attorneys general intervened. The filing was joined by Arizona, Delaware, Hawaii, Nevada and Vermont. A coalition of 7 attorneys general wrote a letter. The letter was signed by Colorado, Connecticut, Illinois, Maine, Maryland, Oregon and Rhode Island.',
    { count: 5, listed: ['AZ', 'DE', 'HI', 'NV', 'VT'] },
  ],
  [
    'Attorney General Peter Neronha, California Attorney General Rob Bonta, and Illinois Attorney General Kwame Raoul, co-leading a coalition of 20 attorneys general, sued.',
    { count: 20, leads: ['IL', 'CA', 'RI'] },
  ],
  [
    'Maryland Attorney General Anthony Brown joined a coalition of 20 attorneys general led by Oregon.',
    { leads: ['OR'] },
  ],
  [
    'Last week a multistate coalition wrote to the agency. Joining today’s letter are Iowa, Maine and Ohio.',
    { listed: [], action: 'letter' },
  ],
];

test.each(rows)('reads what the text tells of the group: %s', (text, told) => {
  expect(phrasesOf(text)[0]).toMatchObject(told);
});
