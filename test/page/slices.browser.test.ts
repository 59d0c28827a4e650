import { expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-article';
import { inSlices, type SlicedWork } from '../../lib/page/slices';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

/** Steps of so many ms each. */
function* busy(
  steps: number,
  each: number,
  before: (step: number) => void = () => {},
): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    before(step);
    const start = performance.now();
    while (performance.now() - start < each);
    yield;
  }
  return 'done';
}

/** Resolves with what came of a work. */
function outcomeOf<T>(work: Pick<SlicedWork<T>, 'begin'> & Partial<SlicedWork<T>>): Promise<T> {
  return new Promise((done, failed) => inSlices(document, { isWanted: () => true, done, failed, ...work }));
}

it('work that is short is done at once', () => {
  const done: string[] = [];
  inSlices(document, {
    begin: () => busy(3, 0),
    isWanted: () => true,
    done: result => done.push(result),
    failed: () => {},
  });
  expect(done).toEqual(['done']);
});

it('between the slices of long work the page does its own', async () => {
  let others = 0;
  const timer = setInterval(() => others++);
  await outcomeOf({ begin: () => busy(20, 10) });
  clearInterval(timer);
  expect(others).toBeGreaterThan(5);
});

it('work that nobody waits for any more is not gone on with', async () => {
  let steps = 0;
  let ended = false;
  inSlices(document, {
    begin: () => busy(50, 10, () => steps++),
    isWanted: () => false,
    done: () => {
      ended = true;
    },
    failed: () => {},
  });
  await new Promise(resolve => setTimeout(resolve, 300));
  expect([steps, ended]).toEqual([1, false]);
});

it('what it throws later is told', async () => {
  const begin = () =>
    busy(5, 10, step => {
      if (step === 3) throw new RangeError('at last');
    });
  await expect(outcomeOf({ begin })).rejects.toThrow('at last');
  const done = () => {
    throw new RangeError('when done');
  };
  await expect(
    new Promise((_, failed) =>
      inSlices(document, { begin: () => busy(5, 10), isWanted: () => true, done, failed }),
    ),
  ).rejects.toThrow('when done');
});

it('a page that changes in between is read from the start, but one that never rests is read to its end', async () => {
  const body = pageOf('<p>One</p>');
  let begun = 0;
  const changing = (most: number) => () => {
    begun++;
    return busy(6, 10, () => begun <= most && body.append('more'));
  };
  await outcomeOf({ begin: changing(1) });
  expect(begun).toBe(2);
  begun = 0;
  await outcomeOf({ begin: changing(1000) });
  expect(begun).toBe(4);
});

it.each([
  ['before it was first left', 0],
  ['later', 2],
])('so is one that changes in a shadow tree which was entered %s', async (_, entersAt) => {
  const host = pageOf('<p>One</p>').appendChild(document.createElement('div'));
  const tree = host.attachShadow({ mode: 'open' });
  let begun = 0;
  await outcomeOf({
    begin: enter => {
      begun++;
      return busy(6, 10, step => {
        if (step === entersAt) enter(tree);
        if (step === 4 && begun === 1) tree.append('more');
      });
    },
  });
  expect(begun).toBe(2);
});

it('a page’s shadow trees are told of as they are read', () => {
  const body = pageOf(
    '<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open>Ohio</template></x-b></template></x-a>',
  );
  const entered: ShadowRoot[] = [];
  const work = readArticle(document, undefined, tree => entered.push(tree));
  while (!work.next().done);
  expect(entered.map(({ host }) => host.localName)).toEqual(['x-a', 'x-b']);
  expect(entered[0]?.host.parentElement).toBe(body);
});

it('a page with tens of thousands of cells is left every few of them, and its text is the same', async () => {
  pageOf(`<table>${`<tr>${'<td><b>12</b> of Ohio</td>'.repeat(8)}</tr>`.repeat(400)}</table>`);
  let pauses = 0;
  const work = readArticle(document);
  const read = await outcomeOf({
    *begin() {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        pauses++;
        yield;
      }
    },
  });
  expect(read.text).toBe(readWhole(document).text);
  expect(read.text).toHaveLength(3200 * '12 of Ohio\n\n'.length - 2);
  expect(pauses).toBeGreaterThan(300);
});

it.each([
  ['the paragraph', 15, 16],
  ['all around the paragraph', 10, 40],
  ['all up to the paragraph', 0, 16],
])('a page that takes away %s at which it was left is read on', (_, from, to) => {
  const body = pageOf(Array.from({ length: 100 }, (_, at) => `<p>Line ${at}.</p>`).join(''));
  const work = readArticle(document);
  work.next();
  for (const paragraph of [...body.children].slice(from, to)) paragraph.remove();
  let step = work.next();
  while (!step.done) step = work.next();
  expect(step.value.text).toContain(`Line ${to}.\n\nLine ${to + 1}.`);
  expect(step.value.text).toMatch(/Line 99\.$/);
});

it('text in shadow trees and slots is left every few nodes as well', () => {
  const cells = '<p>Ohio</p>'.repeat(1000);
  pageOf(`<x-a><template shadowrootmode=open><slot></slot>${cells}</template><div>${cells}</div></x-a>`);
  const work = readArticle(document);
  let pauses = 0;
  while (!work.next().done) pauses++;
  expect(pauses).toBeGreaterThan(100);
});
