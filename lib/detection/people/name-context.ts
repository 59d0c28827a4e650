import type { NameMatch } from '../names/name-table';
import { INSTITUTION } from '../states/institutions';
import { isHeadline, type Page, sentenceAt } from '../text/page';
import { isCapitalised, wordKey } from '../text/words';
import type { Title } from '../titles/title';
import { FUNCTION_WORD } from './common-words';
import { COURTESY, OTHER_OFFICE } from './other-office';
import { titleBefore } from './title-beside';

/** The capitalised word right before a name, with only a space, an initial's stop or a hyphen between. */
export function capitalisedWordBefore(
  page: Page,
  match: NameMatch,
): { start: number; text: string } | undefined {
  const { words, text } = page;
  if (match.firstWord === 0) return undefined;
  const start = words.starts[match.firstWord - 1] as number;
  const end = words.ends[match.firstWord - 1] as number;
  if (!/^(?: {1,3}|\. |-)$/.test(text.slice(end, match.start)) || !isCapitalised(text, start))
    return undefined;
  if (start < sentenceAt(page, match.start).start) return undefined;
  return { start, text: text.slice(start, end) };
}

export interface TitledSurname {
  title: Title;
  /** Words between title and surname, as compared. */
  given: string[];
  /** Where the name starts, given names included. */
  start: number;
}

const MOST_GIVEN_NAMES = 3;

/** The title right before a surname, or before up to three given names that precede it. */
export function titleOverSurname(
  page: Page,
  titles: readonly Title[],
  match: NameMatch,
): TitledSurname | undefined {
  const { words, text } = page;
  const given: string[] = [];
  let start = match.start;
  for (let index = match.firstWord; index >= 0 && given.length <= MOST_GIVEN_NAMES; index -= 1) {
    const title = titleBefore(page, titles, start);
    if (title && (given.length === 0 || title.end < start)) return { title, given, start };
    if (index === 0) break;
    const wordStart = words.starts[index - 1] as number;
    const gap = text.slice(words.ends[index - 1], start);
    const word = text.slice(wordStart, words.ends[index - 1]);
    if (!/^(?: {1,3}|-|" | ")$/.test(gap) && !(gap === '. ' && word.length <= 2)) break;
    if (!isCapitalised(text, wordStart) || COURTESY.test(`${word} `)) break;
    start = wordStart;
    given.unshift(wordKey(text, words, index - 1));
  }
  return undefined;
}

const VERB_LIKE = /(?:[^sS][sS]|ed|ing)$/i;
const HEADLINE_AFTER =
  /^(?:to|and|of|for|in|on|over|against|is|was|wants|won't|will|at|with|from|as|by|after|amid|who|has|vs?|or|Co-Leads|Urge|Sue|Join|File|Ask)$/i;

/** Whether a surname is no part of a longer name or of a place, and bears no other title. */
export function standsAlone(
  page: Page,
  match: NameMatch,
  before: string,
  after: string,
  startsOfStates: ReadonlySet<number>,
): boolean {
  if (/[\p{L}\p{N}]-$|[@#_/]$/u.test(before) || /^(?:-\p{Lu}|_|@|\.(?:com|org|gov))/u.test(after))
    return false;
  if (/\b(?:the|a|an)\s+$/i.test(before) && !/^\s+(?:administration|campaign|team)/.test(after)) return false;
  if (OTHER_OFFICE.test(before)) return false;
  // "Jackson, Mississippi" is a city, "Jackson, Mississippi's attorney general," is not.
  if (/^, /.test(after) && startsOfStates.has(match.end + 2) && !/^, [\p{L}. ]+'s?\s/u.test(after))
    return false;
  const headline = isHeadline(page, sentenceAt(page, match.start));
  const previous = capitalisedWordBefore(page, match);
  if (previous !== undefined && !COURTESY.test(before) && !FUNCTION_WORD.test(previous.text)) {
    // In a headline the word before may be a verb, "Trump Slams Sessions", or a given name.
    if (!headline || !VERB_LIKE.test(previous.text)) return false;
  }
  const next = /^ (\p{Lu}[\p{L}'.]*)/u.exec(after)?.[1];
  if (next === undefined) return true;
  if (!headline) return FUNCTION_WORD.test(next) && next !== 'General';
  return VERB_LIKE.test(next) ? !INSTITUTION.test(next) : HEADLINE_AFTER.test(next);
}
