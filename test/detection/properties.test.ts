import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect, readArticle } from '../../lib/detection/detect';
import type { Mention } from '../../lib/detection/mention';
import { article, lexicon } from './real-lexicon';

const pieces = [
  'Attorney General ',
  'attorneys general ',
  'AG',
  '’s',
  ' Rob Bonta',
  ' Bonta',
  'Ohio',
  'Washington',
  'New ',
  'York',
  ', ',
  ' and ',
  'the ',
  '22 ',
  'twenty-one ',
  'other states ',
  'sued ',
  'coalition of ',
  ' v. ',
  'In re ',
  'Texas',
  ' of ',
  'United States',
  '. ',
  '\n',
  '\n\n',
  'Office of the ',
  '“',
  '”',
  'D.C.',
  'U.S. ',
  '1:25-cv-00039',
  'No. ',
  'former ',
  'multistate lawsuit ',
  'that lawsuit ',
  'Sunday',
  'Sessions ',
  'Virginia Foxx ',
  '[x](https://a.example) ',
  '\u00a0',
  'Â',
];
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  newsLike,
  fc.tuple(newsLike, fc.string({ unit: 'binary', maxLength: 40 }), newsLike).map(parts => parts.join('')),
);
const dates = fc.constantFrom(undefined, '2005', '2018-08', '2025-02-07');

const isListing = (outer: Mention, inner: Mention) =>
  outer.kind === 'coalition' &&
  inner.kind === 'state' &&
  outer.start <= inner.start &&
  inner.end <= outer.end;

test('offsets lie in the text, in order, and only a listing holds other mentions', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, dates, async (text, date) => {
      const mentions = await detect(article(text, date), lexicon);
      for (const [index, mention] of mentions.entries()) {
        expect(mention.start).toBeGreaterThanOrEqual(0);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.reason).not.toBe('');
        for (const later of mentions.slice(index + 1)) {
          expect(later.start).toBeGreaterThanOrEqual(mention.start);
          expect(later.start >= mention.end || isListing(mention, later)).toBe(true);
        }
      }
    }),
    { numRuns: 250 },
  );
});

test('reading the same article twice gives the same', () => {
  fc.assert(
    fc.property(anyText, dates, (text, date) => {
      expect(readArticle(article(text, date), lexicon)).toEqual(readArticle(article(text, date), lexicon));
    }),
    { numRuns: 100 },
  );
});

const stories = [
  'New Mexico Attorney General Hector Balderas joined a coalition of 22 attorneys general. Balderas wrote to AG Sessions.',
  'Ohio and 12 other states sued in Ramos v. Nielsen. The Texas attorney general’s office declined, as did Ken Paxton.',
  'Joining Attorney General Keith Ellison are the attorneys general of Iowa, Maine, and Washington.',
];
const unrelated = fc.constantFrom(
  'The bakery on Elm Street opens at six.',
  'Rain is likely through Thursday, forecasters say.',
  'Subscribe to our newsletter for recipes and more.',
);

test('unrelated text below changes nothing above', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...stories),
      fc.array(unrelated, { minLength: 1, maxLength: 5 }),
      (story, more) => {
        const alone = readArticle(article(story, '2018-08-10'), lexicon);
        const followed = readArticle(article(`${story}\n\n${more.join('\n\n')}`, '2018-08-10'), lexicon);
        expect(followed.entities).toEqual(alone.entities);
        expect(followed.coalitions).toEqual(alone.coalitions);
        expect(followed.lawsuits).toEqual(alone.lawsuits);
      },
    ),
  );
});

test('the lexicon survives being stored', () => {
  const stored = structuredClone(lexicon);
  const story = article(stories.join('\n\n'), '2018-08-10');
  expect(readArticle(story, stored)).toEqual(readArticle(story, lexicon));
});
