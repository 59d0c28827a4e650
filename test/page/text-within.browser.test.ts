import { expect, it } from 'vitest';
import { asItIs } from '../../lib/page/form-as-it-is';
import { readArticle } from '../../lib/page/read-article';
import { textWithin } from '../../lib/page/text-within';
import { pageOf } from './page-of';

const first = (body: string) => pageOf(body).firstElementChild as Element;

it('the text of an element is that of all in it', () => {
  expect(textWithin(first('<p>The <b>attorney</b><!-- not --> general<i></i> of Ohio</p>'), 1000)).toBe(
    'The attorney general of Ohio',
  );
});

it('of a longer text it can be told that it is longer, and what it begins with', () => {
  const text = textWithin(first(`<p>${'<b>Ohio, </b>'.repeat(1000)}</p>`), 100);
  expect(text.length).toBeGreaterThan(30);
  expect('Ohio, '.repeat(1000).startsWith(text)).toBe(true);
  expect(textWithin(first(`<p>${'x'.repeat(1000)}</p>`), 100)).toBe('x'.repeat(101));
});

it('a form has its text whatever its fields are called', () => {
  const form = first('<form><input name="closest"><input name="textContent">Ohio</form>');
  expect(textWithin(asItIs(form), 100)).toBe('Ohio');
});

it('text nodes without an end that are empty come to an end', () => {
  const paragraph = first('<p></p>');
  for (let count = 0; count < 1000; count++) paragraph.append(document.createTextNode(''));
  paragraph.append('Ohio');
  expect(textWithin(paragraph, 100)).toBe('');
});

it('texts that are hidden and long are left between one and the next', () => {
  pageOf(`<p style="display:none">${'Rain is expected. '.repeat(5000)}</p>`.repeat(8));
  const work = readArticle(document);
  let pauses = 0;
  while (!work.next().done) pauses++;
  expect(pauses).toBeGreaterThanOrEqual(7);
});
