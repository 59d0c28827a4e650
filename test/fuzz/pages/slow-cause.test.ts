import { expect, it } from 'vitest';
import { GIANT_NAMES } from './giants';
import { pageOfCase } from './page-of-case';
import type { PageNode, PageRecipe } from './page-recipe';
import { slowCause } from './slow-cause';

const recipeOf = (body: PageNode[], more: Partial<PageRecipe> = {}): PageRecipe => ({
  title: '',
  head: [],
  body,
  poisons: [],
  steps: [],
  ...more,
});
const rows = (many: number): PageNode => ({ tag: 'table', children: [{ tag: 'tr', times: many }] });

it.each<[string, PageRecipe, string]>([
  ['by its many elements', recipeOf([rows(5000)]), 'tr times 10^3'],
  ['by its long text', recipeOf([{ tag: 'p', long: 100_000 }]), 'p long 10^5'],
  [
    'by what is deep in a shadow tree, and hidden',
    recipeOf([
      {
        tag: 'x-a',
        shadow: { mode: 'open', children: [{ tag: 'b', deep: 2000, attributes: { style: 'display:none' } }] },
      },
    ]),
    'b (hidden) deep 10^3',
  ],
  ['by its changes', recipeOf([], { rounds: 300, restless: 5 }), 'changed in rounds, never at rest'],
  ['by nothing that is large', recipeOf([rows(3), 'x']), 'nothing large'],
])('a page is slow %s', (_, recipe, cause) => expect(slowCause(recipe)).toBe(cause));

it('two pages that differ by less than ten times are slow for one reason', () => {
  expect(slowCause(recipeOf([rows(2000), 'one']))).toBe(slowCause(recipeOf([rows(9000), 'another'])));
  expect(slowCause(recipeOf([rows(2000)]))).not.toBe(slowCause(recipeOf([rows(20_000)])));
});

it('each kind of giant comes in its turn, whatever the seed', () => {
  const seeds = [1, 2, 19];
  for (const seed of seeds) {
    const causes = GIANT_NAMES.map((_, turn) => slowCause(pageOfCase(seed, turn * 100 + 50)));
    expect(causes.every(cause => cause !== 'nothing large')).toBe(true);
    expect(new Set(causes).size).toBeGreaterThan(GIANT_NAMES.length / 2);
  }
});
