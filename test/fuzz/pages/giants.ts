import type { Random } from '../random';
import { generateText } from './generate-text';
import type { PageElement, PageRecipe } from './page-recipe';
import { PHRASES } from './phrases';

/** What a page has of what brings simple readers of pages to a halt. */
export type Giant = Pick<PageRecipe, 'body'> & Partial<PageRecipe>;

const SENTENCE = 'The attorney general of New Mexico sued; Texas v. United States went on. ';
const HIDDEN = { style: 'display:none' };
/** Far below what is seen, where its layout waits; it counts as seen. */
const FAR_BELOW = { style: 'content-visibility:auto;margin-top:400vh' };

const text = (words: string, long: number, tag = 'p'): PageElement => ({ tag, long, children: [words] });
const times = (many: number, element: PageElement): PageElement => ({ ...element, times: many });
const within = (attributes: Record<string, string>, ...children: PageElement[]): PageElement => ({
  tag: 'div',
  attributes,
  children,
});

/** So deep Chromium's layout goes: of blocks some 2000, of boxes in a line twice as far, of tables half as far. */
const DEEPEST = { div: 1900, ul: 1900, b: 4000, 'x-thing': 4000, table: 900, aside: 1900, article: 1900 };

/** By name, what stands on the page and shows unless it is said to be hidden. */
const GIANTS: Readonly<Record<string, (random: Random) => Giant>> = {
  'ten million characters in one node': random => ({
    body: [text(random.pick([SENTENCE, `${SENTENCE}Łęcki `]), 10_000_000, random.pick(['p', 'pre']))],
  }),
  'ten million characters in ten thousand paragraphs': () => ({
    body: [times(10_000, text(SENTENCE, 1000))],
  }),
  'ten million characters in a thousand pieces of one paragraph': random => ({
    body: [
      { tag: 'p', children: [times(1000, text(`Łęcki ${SENTENCE}`, 10_000, random.pick(['b', 'font'])))] },
    ],
  }),
  'ten million characters that are not laid out': random => ({
    body: [within(FAR_BELOW, times(1000, text(`${generateText(random)}${SENTENCE}Łęcki`, 10_000)))],
  }),
  'ten million characters, hidden': random => {
    const many = random.pick([1, 1000]);
    const words = `${generateText(random)}${random.pick(['Łęcki', 'Nevada'])}`;
    return { body: [within(HIDDEN, times(many, text(words, 10_000_000 / many)))] };
  },
  'hundreds of thousands of characters, hidden many times': () => ({
    body: [times(25, { ...text('Łęcki ruled on Tuesday. ', 399_000), attributes: HIDDEN })],
  }),
  'soft hyphens without end': random => ({
    body: [
      text(
        random.pick(['\u00ad', 'attor\u00adney gen\u00aderal of New\u00ad Mexi\u00adco\u00ad ']),
        1_000_000,
      ),
    ],
  }),
  'nothing but what does not show': random => ({
    body: [
      text(random.pick(['\u200b\u2060\ufeff', '\u200b ', '\ufeff\n']), 1_000_000, random.pick(['p', 'pre'])),
    ],
  }),
  'directions without end': random => ({
    body: [
      text(
        random.pick([
          '\u202e\u2066\u200battorney general\u200f ',
          '\u202e\u2066New\u200b Mexico\u2069\u202c ',
          '\u200f\u202dTexas v.\u2066 United States\u061c ',
        ]),
        400_000,
      ),
    ],
  }),
  'a hundred thousand times of day': random => ({
    body: [
      times(100_000, {
        tag: 'time',
        attributes: { datetime: '2018-08-10', ...(random.chance(0.5) && { class: 'updated' }) },
        children: ['10 Aug '],
      }),
    ],
  }),
  'thousands of times of day, deep within': random => ({
    body: [
      {
        tag: 'div',
        deep: DEEPEST.div,
        children: [
          times(5000, {
            tag: 'time',
            attributes: { datetime: '2018-08-10', ...(random.chance(0.5) && { class: 'updated' }) },
          }),
        ],
      },
    ],
  }),
  'thousands of times of day beside a class of a megabyte': () => ({
    body: [
      {
        tag: 'div',
        classLong: 1_000_000,
        attributes: { class: 'listing ' },
        children: [times(5000, { tag: 'time', attributes: { datetime: '2018-08-10', class: 'updated' } })],
      },
    ],
  }),
  'classes of a megabyte': () => ({
    body: [
      times(500, { ...text(SENTENCE, 100, 'div'), classLong: 1_000_000, attributes: { class: 'comme ' } }),
    ],
  }),
  'dates within each other around millions of characters': () => ({
    body: [
      within(FAR_BELOW, {
        tag: 'div',
        deep: 100,
        attributes: { itemprop: 'datePublished' },
        children: [times(500, text(`Łęcki ${SENTENCE}`, 10_000))],
      }),
    ],
  }),
  'articles within each other around millions of characters': random => ({
    body: [
      within(FAR_BELOW, {
        tag: random.pick(['article', 'main', 'section']),
        deep: 100,
        children: [times(500, text(`Łęcki ${SENTENCE}`, 10_000))],
      }),
    ],
  }),
  'boxes within each other around a long text': random => ({
    body: [
      {
        tag: random.pick(['aside', 'header', 'footer']),
        deep: 500,
        children: [times(100, text(SENTENCE, 2000)), times(1000, { tag: 'a', children: ['Nevada'] })],
      },
    ],
  }),
  'a hundred scripts of data of 199,000 characters': random => {
    const scripts = times(100, {
      ...text(random.pick(['{"@graph":[', '{"@type":"NewsArticle"},', '[', 'Łęcki']), 199_000, 'script'),
      attributes: { type: 'application/ld+json' },
    });
    return random.chance(0.5) ? { body: [], head: [scripts] } : { body: [scripts] };
  },
  'hundreds of thousands of characters of lists': random => ({
    body: [
      random.pick<PageElement>([
        { tag: 'ul', children: [times(13_000, { tag: 'li', children: ['attorney general of New Mexico'] })] },
        text('New Mexico, Texas, Nevada, ', 399_000),
        times(500, { tag: 'ol', children: [times(40, { tag: 'li', children: ['New Mexico '] })] }),
      ]),
    ],
  }),
  'a huge table': random => ({
    body: [
      {
        tag: 'table',
        children: [
          times(20_000, {
            tag: 'tr',
            children: [times(4, { tag: 'td', children: [random.pick(PHRASES).words] })],
          }),
        ],
      },
    ],
  }),
  'paragraphs without end': random => ({
    body: [times(20_000, { tag: 'p', children: [generateText(random), 'New Mexico'] })],
  }),
  'a tree as deep as can be laid out': random => {
    const tag = random.pick(Object.keys(DEEPEST) as (keyof typeof DEEPEST)[]);
    return { body: [{ tag, deep: DEEPEST[tag], children: [SENTENCE] }] };
  },
  'a tree of ten thousand levels, hidden': () => ({
    body: [within(HIDDEN, { tag: 'div', deep: 10_000, children: [SENTENCE] })],
  }),
  'a thousand shadow trees': random => ({
    body: [
      times(1000, {
        tag: 'x-host',
        shadow: { mode: 'open', children: [generateText(random), 'New Mexico'] },
      }),
    ],
  }),
  'hundreds of forms': random => ({
    body: [
      times(500, {
        tag: 'form',
        children: [
          { tag: 'input', attributes: { name: random.pick(['parentNode', 'localName', 'textContent']) } },
          SENTENCE,
        ],
      }),
    ],
  }),
  'a long page that never rests': random => ({
    body: [times(2000, text(SENTENCE, 150)), text(SENTENCE, 200_000)],
    restless: random.pick([1, 50, 500]),
  }),
};

export const GIANT_NAMES = Object.keys(GIANTS);

export function giantOf(name: string, random: Random): Giant {
  const make = GIANTS[name];
  if (!make) throw new Error(`No such giant: ${name}.`);
  return make(random);
}
