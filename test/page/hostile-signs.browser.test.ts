import { expect, it, onTestFinished } from 'vitest';
import { signsOf } from '../../lib/page/page-signs';
import { documentOf } from './page-of';

const PUBLISHED = '<time datetime="2018-08-12">Sunday</time>';

/** How often an element's own or inherited property is asked for while `task` runs. */
function countOf(owner: object, key: 'matches' | 'closest' | 'textContent', task: () => void): number {
  const own = Object.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor;
  let count = 0;
  const get = function (this: unknown) {
    count++;
    return own.get ? own.get.call(this) : own.value;
  };
  Object.defineProperty(owner, key, { configurable: true, get });
  onTestFinished(() => void Object.defineProperty(owner, key, own));
  task();
  return count;
}

it.each(['matches', 'getAttribute', 'closest', 'parentElement', 'className', 'id'])(
  'a form that is a date, and around dates, may have a field called %s',
  name => {
    const field = `<input name="${name}">`;
    const page = documentOf(
      `<form itemprop="datePublished" content="2018-08-10">${field}</form><form>${field}${PUBLISHED}</form>`,
    );
    expect(signsOf(page).times.slice(0, 2)).toEqual(['2018-08-10', '2018-08-12']);
  },
);

it('a picture around a date has a class that is no text', () => {
  const page = documentOf(`<svg class="x"><foreignObject>${PUBLISHED}</foreignObject></svg>`);
  expect(signsOf(page).times).toEqual(['2018-08-12']);
});

it('what stands within each other as a date is read as far as a date goes', () => {
  const page = documentOf(`${'<div itemprop="datePublished">'.repeat(30)}10 Aug ${'x'.repeat(200_000)}`);
  const { times } = signsOf(page);
  expect(times).toHaveLength(30);
  expect(times.every(time => time.startsWith('10 Aug xx') && time.length === 1000)).toBe(true);
  expect(countOf(Node.prototype, 'textContent', () => signsOf(page))).toBe(0);
});

it('of times that stand deep within, what they stand in is asked about once', () => {
  const page = documentOf('<p></p>');
  let inner: Element = page.body;
  for (let level = 0; level < 1000; level++) inner = inner.appendChild(page.createElement('div'));
  inner.innerHTML = '<time class="updated" datetime="2018-08-20"></time>'.repeat(20) + PUBLISHED.repeat(20);
  const asked = countOf(Element.prototype, 'matches', () =>
    expect(signsOf(page).times).toEqual(Array(20).fill('2018-08-12')),
  );
  expect(asked).toBeLessThan(5 * 1000);
});

it('a date beside a class as long as a book is another story’s', () => {
  const listing = `<div class="${'teaser '.repeat(1000)}"><time datetime="2018-08-20">u</time></div>`;
  expect(signsOf(documentOf(`${listing}${PUBLISHED}`)).times).toEqual(['2018-08-12']);
});
