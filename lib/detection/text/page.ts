import type { Article } from '../article';
import type { Span } from '../mention';
import { Cues } from './cues';
import { readPlainText } from './plain-text';
import { findSentences } from './sentences';
import { findWords, isCapitalised, type Words, wordAtOrAfter } from './words';

/** An article made ready for rules: one spelling of quotes and spaces, words and sentences found when asked for. */
export interface Page {
  readonly article: Article;
  /** Plain text, see {@link readPlainText}; offsets are those of the article's text. */
  readonly text: string;
  /** Whether the text may have letters with accents. */
  readonly accents: boolean;
  readonly words: Words;
  /** Its cue words, which tell where rules are worth a try. */
  readonly cues: Cues;
  readonly sentences: Span[];
  /** Sentences known to be headlines or not: each of the names in one asks. */
  readonly headlines: Map<number, boolean>;
  /** Patterns and words looked for in the whole text, with what came of it. */
  readonly searched: Map<RegExp | string, boolean>;
}

/** An article made ready for the detectors; words, cues and sentences are found when first asked for. */
export function openPage(article: Article): Page {
  const { text, accents } = readPlainText(article.text);
  let words: Words | undefined;
  let sentences: Span[] | undefined;
  let cues: Cues | undefined;
  return {
    article,
    text,
    accents,
    headlines: new Map(),
    searched: new Map(),
    get words() {
      words ??= findWords(text);
      return words;
    },
    get cues() {
      cues ??= new Cues(text, this.words);
      return cues;
    },
    get sentences() {
      sentences ??= findSentences(text);
      return sentences;
    },
  };
}

/** The sentence that holds `offset`, or the one before it. */
export function sentenceAt(page: Page, offset: number): Span {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.sentences[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return page.sentences[Math.max(0, low - 1)] ?? { start: 0, end: page.text.length };
}

/** Text before `offset` in reach of a rule, at most `reach` code units. */
export function textBefore(page: Page, offset: number, reach = 100): string {
  return page.text.slice(Math.max(0, offset - reach), offset);
}

/** Text from `offset` on in reach of a rule, at most `reach` code units. */
export function textAfter(page: Page, offset: number, reach = 100): string {
  return page.text.slice(offset, offset + reach);
}

/** Whether the text has a pattern anywhere; looked for once. */
export function hasAnywhere(page: Page, pattern: RegExp): boolean {
  return searchedFor(page, pattern, () => pattern.test(page.text));
}

/** Whether the text has these letters as a word anywhere, in this spelling; looked for once. */
export function hasWordAnywhere(page: Page, letters: string): boolean {
  return searchedFor(page, letters, () => new RegExp(`\\b${letters}\\b`).test(page.text));
}

function searchedFor({ searched }: Page, sought: RegExp | string, search: () => boolean): boolean {
  const known = searched.get(sought);
  if (known !== undefined) return known;
  const found = search();
  searched.set(sought, found);
  return found;
}

/**
 * Whether capitals say nothing about names here: a headline in title case or in capitals, or an
 * entry of a menu.
 */
export function isHeadline(page: Page, sentence: Span): boolean {
  const known = page.headlines.get(sentence.start);
  if (known !== undefined) return known;
  const headline = readsAsHeadline(page, sentence);
  page.headlines.set(sentence.start, headline);
  return headline;
}

function readsAsHeadline(page: Page, sentence: Span): boolean {
  const { text, words } = page;
  const said = text.slice(sentence.start, sentence.end);
  if (/[a-z\d)]\.["')]*$/.test(said)) return false;
  let long = 0;
  let capitals = 0;
  for (let index = wordAtOrAfter(words, sentence.start); index < words.count; index += 1) {
    const start = words.starts[index] as number;
    if (start >= sentence.end) break;
    if ((words.ends[index] as number) - start < 4) continue;
    const code = text.charCodeAt(start);
    if (code >= 48 && code <= 57) continue;
    long += 1;
    if (isCapitalised(text, start)) capitals += 1;
  }
  return long >= 3 && capitals / long > 0.74;
}
