import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryPage } from './fuzz-pages';
import { keptOf } from './kept';
import { openPageBed, type PageBed } from './pages/page-bed';
import type { PageRecipe } from './pages/page-recipe';

let bed: PageBed;

beforeAll(async () => {
  bed = await openPageBed();
});

afterAll(() => bed?.close());

describe('pages that once were misread', () => {
  it.each(keptOf('page'))('$file: $was', async ({ example }) => {
    expect(await tryPage(bed, example as PageRecipe)).toEqual([]);
  });
});
