import { expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-article';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

/** A page with all its text in one node. */
function pageOfOneNode(text: string, within = 'p'): Text {
  pageOf(`<${within}></${within}><p>The end.</p>`);
  return document.querySelector(within)?.appendChild(document.createTextNode(text)) as Text;
}

/** A page read with its pauses counted. */
function readStepwise() {
  const work = readArticle(document);
  let pauses = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pauses++;
  return { pauses, page: step.value };
}

it.each([
  ['soft hyphens', 'ab\u00ad', 'p'],
  ['blanks that do not show', 'ab \u200b ', 'p'],
  ['lines', 'ab\n', 'pre'],
  ['plain words', 'ab ', 'p'],
])(
  'a node of megabytes, of %s, is left many times, and not read further than a page is',
  (_, unit, within) => {
    pageOfOneNode(unit.repeat(1_000_000), within);
    const { pauses, page } = readStepwise();
    expect(pauses).toBeGreaterThan(20);
    expect(pauses).toBeLessThan(80);
    expect(page.complete).toBe(false);
    expect(page.text.length).toBeLessThanOrEqual(400_000);
    expect(page.runs.length).toBeLessThanOrEqual(400_000);
  },
);

it('many nodes of which nothing shows are left as often as long ones', () => {
  pageOf(`<p>${'<b></b>'.repeat(30)}</p>`);
  for (const bold of document.querySelectorAll('b')) bold.append('\u200b '.repeat(8000));
  expect(readStepwise().pauses).toBeGreaterThan(10);
});

it.each([
  ['p', /[ \n]+/g, ' '],
  ['pre', /\n+/g, '\n'],
])('a long node of a %s reads as it would in one piece, and leads back to the page', (within, blanks, as) => {
  // Of lengths that share no factor with any piece's, so that a piece ends at each place of the pattern.
  const pattern = within === 'p' ? 'Ohio\u00ad and\u00a0  \n\u200bUtah😀, ' : 'Ohio \u00adsued\n\n😀 ';
  const node = pageOfOneNode(pattern.repeat(10_007), within);
  const { text, runs } = readWhole(document);
  const shown = node.data
    .replace(/[\u00ad\u200b]/g, '')
    .replace(blanks, as)
    .replaceAll('\u00a0', ' ');
  const expected = `${within === 'p' ? shown.trim() : shown}\n\nThe end.`;
  // Not the texts themselves, which no report of a failure has room for.
  expect([text.length, text === expected]).toEqual([expected.length, true]);
  const misplaced = runs.filter(
    run =>
      text.slice(run.start, run.start + run.length) !==
      run.node.data.slice(run.offset, run.offset + run.length).replace(/[\u00a0\n]/g, ' '),
  );
  expect(misplaced).toEqual([]);
});

it('where a long node is taken away while it is read, the page is read on after what is still there', () => {
  pageOf('<p>Ohio.</p><p id="long"></p><p>Utah.</p>');
  document.querySelector('#long')?.append('ab '.repeat(20_000));
  const work = readArticle(document);
  work.next();
  document.querySelector('#long')?.remove();
  let step = work.next();
  while (!step.done) step = work.next();
  expect(step.value.text).toMatch(/^Ohio\.\n\nab ab[ab ]+\n\nUtah\.$/);
});
