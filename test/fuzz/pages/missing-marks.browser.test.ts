import { expect, it } from 'vitest';
import type { PageReading } from '../../../entrypoints/content/page-reading';
import { PlacedMark } from '../../../lib/page/placed-mark';
import { pageOf } from '../../page/page-of';
import { readWhole } from '../../page/read-whole';
import { missingMarks } from './missing-marks';
import { findPhrases } from './phrases';
import { plantedParagraph, plantedText } from './planted-paragraph';

const PLANTED = 'The attorney general of New Mexico';
const PARAGRAPH = `<p>${PLANTED}</p>`;
const LONG = '<p>He ruled on Tuesday, and went home.</p>'.repeat(20_000);

/** A page of which those words are marked that `isMarked` says, wherever they stand. */
function readingOf(isMarked: (words: string, place: number) => boolean): PageReading {
  const page = readWhole(document, 5_000_000);
  const marks = findPhrases(page.text)
    .filter(({ words }, place) => isMarked(words, place))
    .map(({ start, end, kind, card, words }) => {
      const places = page.runs
        .filter(run => run.start <= start && end <= run.start + run.length)
        .map(run => ({
          node: run.node,
          from: run.offset + start - run.start,
          to: run.offset + end - run.start,
        }));
      return new PlacedMark({ start, end, kind, card, first: true } as never, words, places);
    });
  return { state: { state: 'marked' }, marks } as unknown as PageReading;
}

const ofPage = (body: string, isMarked: (words: string, place: number) => boolean) => {
  pageOf(body);
  return missingMarks(readingOf(isMarked), PLANTED).length;
};

it('a planted paragraph of which all is marked misses nothing', () => {
  expect(ofPage(`${PARAGRAPH}<p>Others.</p>`, () => true)).toBe(0);
});

it.each([
  ['nothing at all', () => false, 2],
  ['one of its words', (words: string) => words === 'New Mexico', 1],
  ['the same words elsewhere', (_: string, place: number) => place > 1, 2],
])('where %s is marked it tells what is missing', (_, isMarked, missing) => {
  expect(ofPage(`${PARAGRAPH}<p>An attorney general of New Mexico</p>`, isMarked)).toBe(missing);
});

it.each([
  ['hidden', `<p style="visibility: hidden">${PLANTED}</p>`],
  ['hidden, but for a style of the page', `<p hidden style="display: block">${PLANTED}</p>`],
  ['another', `<p>${PLANTED} City</p>`],
  ['preceded', `<div>First</div>${PARAGRAPH}`],
  ['in parts', '<p>The attorney <b>general</b> of New Mexico</p>'],
  ['outside of the main content of a page too long to be read', `${PARAGRAPH}${LONG}<main>More.</main>`],
])('a paragraph that is %s is not asked about', (_, body) => {
  expect(ofPage(body, () => false)).toBe(0);
});

it.each([
  ['a page that can be read whole', '<main>More.</main>'],
  ['main content that is a style', `${LONG}<style role="main">p {}</style>`],
  ['main content that is hidden', `${LONG}<article style="display:none">More.</article>`],
  ['main content without text', `${LONG}<main></main>`],
  ['a text box for main content', `${LONG}<main role="textbox">More.</main>`],
])('it is asked about beside %s', (_, rest) => {
  expect(ofPage(`${PARAGRAPH}${rest}`, () => false)).toBe(2);
});

it('what is planted is found again in a page’s recipe, but for what has been made of it since', () => {
  expect(plantedText([plantedParagraph('Ohio'), 'more'])).toBe('The attorney general of Ohio');
  expect(plantedText(['more', plantedParagraph('Ohio')])).toBeUndefined();
  expect(plantedText([{ ...plantedParagraph('Ohio'), attributes: { hidden: '' } }])).toBeUndefined();
});
