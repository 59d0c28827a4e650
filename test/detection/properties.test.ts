import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect, readArticle } from '../../lib/detection/detect';
import type { Mention } from '../../lib/detection/mention';
import type { Reading } from '../../lib/detection/reading';
import { extractAct } from '../../lib/detection/release/extract-act';
import { wordsOf } from '../../lib/words/words';
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
/** What pages hold that rules were not written for: halves of characters, marks that turn or join text, other digits. */
const oddities = [
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  '\u202e',
  '\u2067',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  'ﬁnal ',
  'Oﬃce of the Attorney General ',
  'e\u0301',
  'Rau\u0301l Torrez',
  'Hawai\u02bbi',
  '２２ attorneys general',
  '٢٢ ',
  'ＯＨＩＯ',
  '\u0000',
  '\u2028',
  '\r\n',
  `${'Pneumono'.repeat(60)} `,
  `${'A'.repeat(900)}.`,
  `${'('.repeat(80)}`,
  `${'"'.repeat(81)} `,
  'CA, CT, DE, ',
  'İstanbul ',
  'ß',
];
const oddText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...oddities)), {
    maxLength: 50,
  })
  .map(parts => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  newsLike,
  oddText,
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
        for (const language of ['en', 'es'] as const)
          expect(wordsOf(language).reason(mention.reason, code => code)).not.toBe('');
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
  'Attorney General Xavier Becerra sued Monday. Becerra, a former congressman, was joined by 15 other states and the District of Columbia.',
  'A bipartisan group of 44 AGs led by Josh Stein urged Congress to act in a letter dated Thursday.',
  'State of Washington v. Trump, No. 2:17-cv-00141, was brought by Bob Ferguson; Minnesota joined. Ferguson won.',
];
const unrelated = fc.constantFrom(
  'The bakery on Elm Street opens at six.',
  'Rain is likely through Thursday, forecasters say.',
  'Subscribe to our newsletter for recipes and more.',
  '“It was a good game,” the coach said. The team has won 12 of 20.',
  'In 2016 the river rose by four feet in May.',
  'SHARE THIS STORY',
  'Photo by Maria Lopez for the Daily Record',
  'The city council voted 7 to 2 on Monday to repair the bridge, and the mayor signed the plan.',
);

/** What is read, with every offset moved back by the text put before it. */
function movedBack({ entities, coalitions, lawsuits }: Reading, by: number) {
  const back = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - by,
    end: span.end - by,
    ...('sentence' in span ? { sentence: back(span.sentence as T) } : {}),
  });
  return { entities: entities.map(back), coalitions: coalitions.map(back), lawsuits: lawsuits.map(back) };
}

const fillers = fc.array(unrelated, { minLength: 1, maxLength: 5 }).map(lines => lines.join('\n\n'));

test('unrelated text below changes nothing above', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stories), fillers, (story, more) => {
      const alone = readArticle(article(story, '2018-08-10'), lexicon);
      const followed = readArticle(article(`${story}\n\n${more}`, '2018-08-10'), lexicon);
      expect(movedBack(followed, 0)).toEqual(movedBack(alone, 0));
    }),
  );
});

test('unrelated text above changes nothing but the offsets', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stories), fillers, (story, more) => {
      const alone = readArticle(article(story, '2018-08-10'), lexicon);
      const preceded = readArticle(article(`${more}\n\n${story}`, '2018-08-10'), lexicon);
      expect(movedBack(preceded, more.length + 2)).toEqual(movedBack(alone, 0));
    }),
  );
});

test('an unrelated paragraph between two changes nothing but the offsets behind it', () => {
  fc.assert(
    fc.property(fc.subarray(stories, { minLength: 2, maxLength: 2 }), fillers, ([first, second], more) => {
      const alone = readArticle(article(`${first}\n\n${second}`, '2018-08-10'), lexicon);
      const parted = readArticle(article(`${first}\n\n${more}\n\n${second}`, '2018-08-10'), lexicon);
      const border = (first as string).length;
      const behind = <T extends { start: number }>(spans: readonly T[]) =>
        spans.filter(({ start }) => start > border);
      const before = <T extends { start: number }>(spans: readonly T[]) =>
        spans.filter(({ start }) => start <= border);
      const moved = movedBack(parted, more.length + 2);
      const still = movedBack(alone, 0);
      for (const kind of ['entities', 'coalitions', 'lawsuits'] as const) {
        expect(before<{ start: number }>(parted[kind])).toEqual(before<{ start: number }>(alone[kind]));
        expect(behind<{ start: number }>(moved[kind])).toEqual(behind<{ start: number }>(still[kind]));
      }
    }),
  );
});

test('a release of any text is read without an error, twice the same, its members once each and in order', () => {
  fc.assert(
    fc.property(anyText, dates, (text, date) => {
      const act = extractAct(article(text, date), lexicon);
      expect(extractAct(article(text, date), lexicon)).toEqual(act);
      if (act === undefined) return;
      expect(act.members).toEqual([...new Set(act.members)].sort());
      expect(act.members).toEqual(expect.arrayContaining(act.leads));
    }),
    { numRuns: 150 },
  );
});

const released =
  'Michigan Attorney General Dana Nessel and 3 other attorneys general today sued the U.S. Department of Labor.\n\nJoining Nessel in the lawsuit are the attorneys general of Illinois, Nevada and Washington.';

test('unrelated paragraphs of a release change nothing of its act', () => {
  const [first, second] = released.split('\n\n');
  const act = extractAct(article(released, '2025-04-10'), lexicon);
  expect(act?.members).toEqual(['IL', 'MI', 'NV', 'WA']);
  fc.assert(
    fc.property(fillers, more => {
      for (const text of [
        `${released}\n\n${more}`,
        `${first}\n\n${more}\n\n${second}`,
        `${more}\n\n${released}`,
      ]) {
        expect(extractAct(article(text, '2025-04-10'), lexicon)).toEqual(act);
      }
    }),
  );
});

test('the lexicon survives being stored', () => {
  const stored = structuredClone(lexicon);
  const story = article(stories.join('\n\n'), '2018-08-10');
  expect(readArticle(story, stored)).toEqual(readArticle(story, lexicon));
});
