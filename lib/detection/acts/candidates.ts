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
  readonly #lists: { acts: readonly number[]; weight: number; offsets: readonly number[] }[] = [];
  /** Points of each act for the article as a whole, by position. */
  readonly #whole: Float64Array;
  /** Acts with points. */
  readonly #touched: number[] = [];

  constructor(index: ActIndex, terms: ArticleTerms, published: Days | undefined) {
    this.#whole = new Float64Array(index.acts.length);
    const add = (term: string, offsets: readonly number[]) => {
      const posting = index.postings.get(term);
      if (!posting) return;
      const acts = nearestInTime(index, posting, published);
      const weight = rarity(index, term);
      this.#lists.push({ acts, weight, offsets });
      for (const act of acts) {
        if (this.#whole[act] === 0) this.#touched.push(act);
        this.#whole[act] = (this.#whole[act] ?? 0) + weight * ELSEWHERE;
      }
    };
    for (const [term, offsets] of terms.offsets) add(term, offsets);
    for (const term of terms.inTitle) if (!terms.offsets.has(term)) add(term, []);
  }

  /** Positions of the acts that share most with the words around the phrase, best first. */
  around(phrase: Span): number[] {
    const points = this.#whole.slice();
    for (const { acts, weight, offsets } of this.#lists) {
      if (!offsets.some(offset => Math.abs(offset - phrase.start) <= WINDOW)) continue;
      for (const act of acts) points[act] = (points[act] ?? 0) + weight;
    }
    const best: number[] = [];
    let least = 0;
    for (const act of this.#touched) {
      const own = points[act] ?? 0;
      if (best.length === CANDIDATES && own < least) continue;
      let at = best.length;
      while (at > 0 && precedes(own, act, points[best[at - 1] ?? 0] ?? 0, best[at - 1] ?? 0)) at -= 1;
      best.splice(at, 0, act);
      if (best.length > CANDIDATES) best.pop();
      least = points[best.at(-1) ?? 0] ?? 0;
    }
    return best;
  }
}

/** More points go first, of equals the earlier act. */
const precedes = (points: number, act: number, otherPoints: number, otherAct: number): boolean =>
  points > otherPoints || (points === otherPoints && act < otherAct);
