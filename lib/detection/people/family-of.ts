import type { NameMatch } from '../names/name-table';
import type { Page } from '../text/page';
import { wordKey } from '../text/words';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The surname of a full name or a surname, as compared: "Herbert Slatery III" is Slatery from then on. */
export function familyOf({ text, words }: Page, { firstWord, endWord }: NameMatch): string {
  const last = wordKey(text, words, endWord - 1);
  return SUFFIX.test(last) && endWord - 2 >= firstWord ? wordKey(text, words, endWord - 2) : last;
}
