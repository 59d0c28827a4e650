import { expect, it } from 'vitest';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

/** The page is read as far as this, in UTF-16 code units, so that all of these are too long. */
const LONGEST = 60;
const OTHERS = `<p>Ohio sued.</p>${'<p>Listing of other stories.</p>'.repeat(20)}`;
const WHOLE = 'Ohio sued.\n\nListing of other stories.';

it.each([
  ['a style', '<style role="main">Utah {}</style>'],
  ['a style in a formula', '<math><style role="main">Utah {}</style></math>'],
  ['a button', '<button><span role="main">Utah</span></button>'],
  ['a menu', '<nav><article>Utah sued Iowa.</article></nav>'],
  ['an editor', '<div contenteditable><article>Utah sued Iowa.</article></div>'],
  ['a text box', '<article role="textbox">Utah sued Iowa.</article>'],
  ['readers’ comments', '<div id="comments"><article>Utah sued Iowa.</article></div>'],
  ['what is hidden', '<main style="display:none">Utah sued Iowa.</main>'],
  ['what is hidden with all around it', '<div style="visibility:hidden"><main>Utah sued Iowa.</main></div>'],
  ['what has no text', '<main><img alt="Utah"> <script type="x">"Utah"</script></main>'],
  [
    'a form with fields of our names',
    '<form role="main" hidden><input name="localName"><input name="parentElement"><input name="checkVisibility">Utah.</form>',
  ],
])('a page that is too long to be read whole is not read as %s alone', (_, decoy) => {
  pageOf(`${OTHERS}${decoy}`);
  expect(readWhole(document, LONGEST)).toMatchObject({ text: WHOLE, complete: false });
});

it.each([
  [
    'of several, the longest',
    '<article>Utah.</article><main>Iowa sued.</main><article>Guam.</article>',
    'Iowa sued.',
  ],
  [
    'within another, as a part of that',
    '<main>Utah.<article>Iowa sued.</article></main>',
    'Utah.\n\nIowa sued.',
  ],
  [
    'beside what only says that it is',
    '<style role="main">Utah and more {}</style><main>Iowa.</main>',
    'Iowa.',
  ],
  [
    'as far as a page is read',
    `<main>${'<p>Iowa sued again.</p>'.repeat(9)}</main>`,
    'Iowa sued again.\n\n'.repeat(3).trim(),
  ],
  ['that has no box of its own', '<main style="display:contents"><p>Iowa sued.</p></main>', 'Iowa sued.'],
  [
    'in a form with fields of our names',
    '<form><input name="parentElement"><main>Iowa.</main></form>',
    'Iowa.',
  ],
])('it is read as its main content %s', (_, content, text) => {
  pageOf(`${OTHERS}${content}`);
  expect(readWhole(document, LONGEST)).toMatchObject({ text, complete: false });
});
