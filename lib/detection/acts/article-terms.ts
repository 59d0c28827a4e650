import type { Article } from '../article';
import type { Span } from '../mention';
import { fold, termOf } from './terms';

/** Where each term of an article stands. */
export interface ArticleTerms {
  /** Offsets of a term's occurrences in the text, ascending. */
  offsets: Map<string, number[]>;
  inTitle: Set<string>;
}

const WORD = /[\p{L}\p{N}]+(?:['’‘ʻ][\p{L}\p{N}]+)*/gu;
/** The headline often stands in the text itself, at its head. */
const HEAD = 160;

export function readTerms(article: Article): ArticleTerms {
  const offsets = new Map<string, number[]>();
  const inTitle = new Set<string>();
  const known = new Map<string, string | null>();
  const termAt = (word: string): string | null => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const term = termOf(fold(word));
    known.set(word, term);
    return term;
  };
  for (const match of article.text.matchAll(WORD)) {
    const term = termAt(match[0]);
    if (term === null) continue;
    const at = offsets.get(term);
    if (at) at.push(match.index);
    else offsets.set(term, [match.index]);
    if (match.index < HEAD) inTitle.add(term);
  }
  for (const [word] of (article.title ?? '').matchAll(WORD)) {
    const term = termAt(word);
    if (term !== null) inTitle.add(term);
  }
  return { offsets, inTitle };
}

/** Distances in code units within which a word still belongs to what a phrase speaks of. */
const NEARBY = 300;
const AROUND = 900;
const WEIGHT = { sentence: 1, nearby: 0.85, title: 0.7, around: 0.65, elsewhere: 0.4 };

/** Code units after a phrase in which stands what the group acts on: "17 states sue over …". */
const CLAUSE = 110;

/** Whether a term stands right after the phrase or in it. */
export function inClause(terms: ArticleTerms, term: string, phrase: Span): boolean {
  return (terms.offsets.get(term) ?? []).some(at => at >= phrase.start && at <= phrase.end + CLAUSE);
}

/** How much a term's nearest occurrence says about a phrase, 0 (it does not occur) to 1 (same sentence). */
export function nearness(terms: ArticleTerms, term: string, phrase: Span, sentence: Span): number {
  const offsets = terms.offsets.get(term);
  if (!offsets) return terms.inTitle.has(term) ? WEIGHT.title : 0;
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < phrase.start) low = middle + 1;
    else high = middle;
  }
  let best: number = terms.inTitle.has(term) ? WEIGHT.title : WEIGHT.elsewhere;
  for (const offset of [offsets[low - 1], offsets[low]]) {
    if (offset === undefined) continue;
    if (offset >= sentence.start && offset < sentence.end) return WEIGHT.sentence;
    const distance = Math.abs(offset - phrase.start);
    best = Math.max(best, distance <= NEARBY ? WEIGHT.nearby : distance <= AROUND ? WEIGHT.around : 0);
  }
  return best;
}
