import type { Span } from '../mention';
import type { ActIndex } from './act-index';
import { type ArticleTerms, firstFrom } from './article-terms';
import { type Days, daysApart } from './day';

/**
 * Of a term that many acts share only those nearest to the article in time are looked at, so that
 * the cost of an article does not grow with the record.
 */
const NEAREST_POSTINGS = 64;
const CANDIDATES = 24;
/** Days within which an act is news, and what that is worth beside shared words. */
const NEWS = 60;
const FAVOR = 6;
const WINDOW = 900;
const ELSEWHERE = 0.4;

/**
 * Where among the postings stand at most {@link NEAREST_POSTINGS} of the acts about a term: those around the
 * article's day.
 */
function nearestInTime(
  index: ActIndex,
  term: number,
  published: Days | undefined,
): [from: number, to: number] {
  const { starts, values } = index.postings;
  const first = starts[term] as number;
  const last = starts[term + 1] as number;
  if (last - first <= NEAREST_POSTINGS) return [first, last];
  if (!published) return [last - NEAREST_POSTINGS, last];
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    const act = index.acts[values[middle] as number];
    if (act && daysApart(published, act.days) <= 0) low = middle + 1;
    else high = middle;
  }
  // Articles look back: three of four that are looked at came before.
  const to = Math.min(last, low + NEAREST_POSTINGS / 4);
  return [Math.max(first, to - NEAREST_POSTINGS), to];
}

/** Finds the acts that share rare terms with an article, as a whole and around a phrase. */
export class CandidateFinder {
  readonly #article: ArticleTerms;
  readonly #postings: Int32Array;
  /** By place of the term: where the acts that are about it stand among the postings, and what it tells of them. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #weights: Float64Array;
  /** Points of each act for the article as a whole, by position. */
  readonly #whole: Float64Array;
  /** Points around the phrase asked for last. */
  readonly #points: Float64Array;
  /** Acts with points. */
  readonly #touched: number[] = [];

  constructor(index: ActIndex, article: ArticleTerms, published: Days | undefined) {
    this.#article = article;
    this.#whole = new Float64Array(index.acts.length);
    this.#points = new Float64Array(index.acts.length);
    const places = article.terms.length;
    this.#postings = index.postings.values;
    this.#from = new Int32Array(places);
    this.#to = new Int32Array(places);
    this.#weights = new Float64Array(places);
    for (let place = 0; place < places; place += 1) {
      const term = article.terms[place] as number;
      const [from, to] = nearestInTime(index, term, published);
      this.#from[place] = from;
      this.#to[place] = to;
      this.#weights[place] = index.rarity[term] ?? 0;
      const weight = (this.#weights[place] as number) * ELSEWHERE;
      for (let at = from; at < to; at += 1) {
        const act = this.#postings[at] as number;
        const points = this.#whole[act] as number;
        if (points === 0) this.#touched.push(act);
        this.#whole[act] = points + weight;
      }
    }
    if (published) this.#favorNews(index, published);
  }

  /** News tells of what is new: among many acts on one matter those of the article's weeks are not to be crowded out. */
  #favorNews(index: ActIndex, published: Days): void {
    for (const position of this.#touched) {
      const act = index.acts[position];
      if (act && Math.abs(daysApart(published, act.days)) <= NEWS)
        this.#whole[position] = (this.#whole[position] as number) + FAVOR;
    }
  }

  /** Positions of the acts that share most with the words around the phrase, best first. */
  around(phrase: Span): number[] {
    const points = this.#points;
    const postings = this.#postings;
    points.set(this.#whole);
    const near = this.#placesAround(phrase);
    for (let place = 0; place < near.length; place += 1) {
      if (near[place] === 0) continue;
      const weight = this.#weights[place] as number;
      const to = this.#to[place] as number;
      for (let at = this.#from[place] as number; at < to; at += 1) {
        const act = postings[at] as number;
        points[act] = (points[act] as number) + weight;
      }
    }
    return this.#best();
  }

  /** By place, 1 where the term is used near a phrase. */
  #placesAround(phrase: Span): Uint8Array {
    const { offsets, places } = this.#article.uses;
    const near = new Uint8Array(this.#weights.length);
    for (let use = firstFrom(offsets, phrase.start - WINDOW); use < offsets.length; use += 1) {
      if ((offsets[use] as number) > phrase.start + WINDOW) break;
      near[places[use] as number] = 1;
    }
    return near;
  }

  /** More points go first, of equals the earlier act. */
  #best(): number[] {
    const points = this.#points;
    const best: number[] = [];
    let least = 0;
    for (const act of this.#touched) {
      const own = points[act] as number;
      if (own < least) continue;
      let at = best.length;
      while (at > 0) {
        const other = best[at - 1] as number;
        const others = points[other] as number;
        if (others > own || (others === own && other < act)) break;
        at -= 1;
      }
      if (at === CANDIDATES) continue;
      best.splice(at, 0, act);
      if (best.length > CANDIDATES) best.pop();
      if (best.length === CANDIDATES) least = points[best[CANDIDATES - 1] as number] as number;
    }
    return best;
  }
}
