import type { Span } from '../mention';
import type { ActIndex } from './act-index';
import type { ArticleTerms } from './article-terms';
import { type Days, daysApart } from './day';

/**
 * Of a term that many acts share only those nearest to the article in time are looked at, so that
 * the cost of an article does not grow with the record.
 */
const NEAREST_POSTINGS = 64;
const CANDIDATES = 24;
const WINDOW = 900;
const ELSEWHERE = 0.4;

export const rarity = (index: ActIndex, term: string): number => {
  const shared = index.postings.get(term)?.length ?? 0;
  return shared === 0 ? 0 : Math.log((index.acts.length + 1) / shared);
};

/** At most {@link NEAREST_POSTINGS} of an ascending list of acts, those around the article's day. */
function nearestInTime(
  index: ActIndex,
  acts: readonly number[],
  published: Days | undefined,
): readonly number[] {
  if (acts.length <= NEAREST_POSTINGS) return acts;
  if (!published) return acts.slice(-NEAREST_POSTINGS);
  let [low, high] = [0, acts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const act = index.acts[acts[middle] ?? 0];
    if (act && daysApart(published, act.days) <= 0) low = middle + 1;
    else high = middle;
  }
  // Articles look back: three of four that are looked at came before.
  const end = Math.min(acts.length, low + NEAREST_POSTINGS / 4);
  return acts.slice(Math.max(0, end - NEAREST_POSTINGS), end);
}

/** Finds the acts that share rare terms with an article, as a whole and around a phrase. */
export class CandidateFinder {
  readonly #lists = new Map<
    string,
    { acts: readonly number[]; weight: number; offsets: readonly number[] }
  >();
  readonly #whole = new Map<number, number>();

  constructor(index: ActIndex, terms: ArticleTerms, published: Days | undefined) {
    for (const term of new Set([...terms.offsets.keys(), ...terms.inTitle])) {
      const posting = index.postings.get(term);
      if (!posting) continue;
      const acts = nearestInTime(index, posting, published);
      const weight = rarity(index, term);
      this.#lists.set(term, { acts, weight, offsets: terms.offsets.get(term) ?? [] });
      for (const act of acts) this.#whole.set(act, (this.#whole.get(act) ?? 0) + weight * ELSEWHERE);
    }
  }

  /** Positions of the acts that share most with the words around the phrase, best first. */
  around(phrase: Span): number[] {
    const sums = new Map(this.#whole);
    for (const { acts, weight, offsets } of this.#lists.values()) {
      if (!offsets.some(offset => Math.abs(offset - phrase.start) <= WINDOW)) continue;
      for (const act of acts) sums.set(act, (sums.get(act) ?? 0) + weight);
    }
    return [...sums]
      .sort(([a, left], [b, right]) => right - left || a - b)
      .slice(0, CANDIDATES)
      .map(([act]) => act);
  }
}
