import type { Page } from '../text/page';
import { wordAtOrAfter } from '../text/words';
import { findNames } from './find-names';
import type { NameMatch, NameTable } from './name-table';

/** The known names of a page, each with its place among the page's words. */
export function matchNames(page: Page, names: NameTable): NameMatch[] {
  const { words } = page;
  return findNames(page.text, names, page.accents).map(({ start, end, target }) => ({
    start,
    end,
    target,
    firstWord: wordAtOrAfter(words, start),
    endWord: wordAtOrAfter(words, end),
  }));
}
