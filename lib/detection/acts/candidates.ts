import type { Span } from '../mention';
import type { ActEntry, ActIndex } from './act-index';
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
/** What it is worth to be of the size that a phrase counts. */
const OF_SIZE = 6;
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

const numbersOfIndexes = new WeakMap<ActIndex, Int32Array>();

/**
 * By position: the act's number plus one. As long as the record, which is why it is made once for all articles;
 * whoever numbers acts in it sets them to 0 again.
 */
function numbersOf(index: ActIndex): Int32Array {
  let numbers = numbersOfIndexes.get(index);
  if (numbers === undefined) {
    numbers = new Int32Array(index.acts.length);
    numbersOfIndexes.set(index, numbers);
  }
  return numbers;
}

/** Of the acts met: how many joined each, and how many are said to have. */
interface Sizes {
  members: Int16Array;
  stated: Int16Array;
}

/**
 * Finds the acts that share rare terms with an article, as a whole and around a phrase. The acts met are
 * numbered as they come, so that nothing here is as long as the record.
 */
export class CandidateFinder {
  readonly #article: ArticleTerms;
  readonly #index: ActIndex;
  /** By place of the term: where its acts stand among {@link #met}, up to where the next one's do. */
  readonly #from: Int32Array;
  /** The acts about each term, as numbers of {@link #acts}. */
  readonly #met: Int32Array;
  /** By place of the term: what it tells of its acts. */
  readonly #weights: Float64Array;
  /** Acts with points, as positions. */
  readonly #acts: number[] = [];
  /** Points of each act for the article as a whole. */
  readonly #whole: Float64Array;
  /** Points around the phrase asked for last. */
  readonly #points: Float64Array;
  /** The acts that were best last, as numbers of {@link #acts}, with their points; one more place than they need. */
  readonly #numbers = new Int32Array(CANDIDATES + 1);
  readonly #bestPoints = new Float64Array(CANDIDATES + 1);
  #size = 0;
  /** Read for the first phrase that counts. */
  #sizes: Sizes | undefined;

  constructor(index: ActIndex, article: ArticleTerms, published: Days | undefined) {
    this.#article = article;
    this.#index = index;
    const places = article.terms.length;
    this.#from = new Int32Array(places + 1);
    this.#weights = new Float64Array(places);
    const met = new Int32Array(places * NEAREST_POSTINGS);
    const numbers = numbersOf(index);
    const { values } = index.postings;
    let next = 0;
    for (let place = 0; place < places; place += 1) {
      const term = article.terms[place] as number;
      this.#weights[place] = index.rarity[term] ?? 0;
      const [from, to] = nearestInTime(index, term, published);
      for (let at = from; at < to; at += 1) {
        const act = values[at] as number;
        if (numbers[act] === 0) numbers[act] = this.#acts.push(act);
        met[next] = (numbers[act] as number) - 1;
        next += 1;
      }
      this.#from[place + 1] = next;
    }
    for (const act of this.#acts) numbers[act] = 0;
    this.#met = met;
    this.#whole = new Float64Array(this.#acts.length);
    this.#points = new Float64Array(this.#acts.length);
    for (let place = 0; place < places; place += 1) this.#add(this.#whole, place, ELSEWHERE);
    if (published) this.#favorNews(index, published);
  }

  /** Adds what a term tells to the points of its acts. */
  #add(points: Float64Array, place: number, share: number): void {
    const weight = (this.#weights[place] as number) * share;
    const met = this.#met;
    const to = this.#from[place + 1] as number;
    for (let at = this.#from[place] as number; at < to; at += 1) {
      const number = met[at] as number;
      points[number] = (points[number] as number) + weight;
    }
  }

  /** News tells of what is new: among many acts on one matter those of the article's weeks are not to be crowded out. */
  #favorNews(index: ActIndex, published: Days): void {
    for (let number = 0; number < this.#acts.length; number += 1) {
      const act = index.acts[this.#acts[number] as number];
      if (act && Math.abs(daysApart(published, act.days)) <= NEWS)
        this.#whole[number] = (this.#whole[number] as number) + FAVOR;
    }
  }

  /** Positions of the acts that share most with the words around the phrase, best first. */
  around(phrase: Span, counted?: number): number[] {
    this.#points.set(this.#whole);
    this.#addAround(phrase);
    if (counted !== undefined) this.#favorCounted(counted);
    return this.#best();
  }

  /** Among many acts on one matter the one that is as large as the article says is not to be crowded out. */
  #favorCounted(counted: number): void {
    this.#sizes ??= this.#readSizes();
    const { members, stated } = this.#sizes;
    const points = this.#points;
    for (let number = 0; number < members.length; number += 1) {
      if (members[number] === counted || stated[number] === counted)
        points[number] = (points[number] as number) + OF_SIZE;
    }
  }

  #readSizes(): Sizes {
    const sizes = { members: new Int16Array(this.#acts.length), stated: new Int16Array(this.#acts.length) };
    for (const [number, act] of this.#acts.entries()) {
      const { members, statedCount } = this.#index.acts[act] as ActEntry;
      sizes.members[number] = members.length;
      sizes.stated[number] = statedCount ?? 0;
    }
    return sizes;
  }

  /** Adds what the terms used near a phrase tell, each once, in order of place. */
  #addAround(phrase: Span): void {
    const { offsets, places } = this.#article.uses;
    const near = new Uint8Array(this.#weights.length);
    const until = phrase.start + WINDOW;
    for (let use = firstFrom(offsets, phrase.start - WINDOW); use < offsets.length; use += 1) {
      if ((offsets[use] as number) > until) break;
      near[places[use] as number] = 1;
    }
    const [points, met, from, weights] = [this.#points, this.#met, this.#from, this.#weights];
    for (let place = 0; place < near.length; place += 1) {
      if (near[place] === 0) continue;
      const weight = weights[place] as number;
      const to = from[place + 1] as number;
      for (let at = from[place] as number; at < to; at += 1) {
        const number = met[at] as number;
        points[number] = (points[number] as number) + weight;
      }
    }
  }

  /** More points go first, of equals the earlier act. */
  #best(): number[] {
    const [points, acts, best, bestPoints] = [this.#points, this.#acts, this.#numbers, this.#bestPoints];
    let least = this.#leastOfLast();
    let size = 0;
    for (let number = 0; number < acts.length; number += 1) {
      const own = points[number] as number;
      if (own < least) continue;
      let at = size;
      while (at > 0) {
        const others = bestPoints[at - 1] as number;
        if (others > own) break;
        const other = best[at - 1] as number;
        if (others === own && (acts[other] as number) < (acts[number] as number)) break;
        // What falls out behind the last place is written over.
        best[at] = other;
        bestPoints[at] = others;
        at -= 1;
      }
      best[at] = number;
      bestPoints[at] = own;
      if (size < CANDIDATES) size += 1;
      if (size === CANDIDATES) least = Math.max(least, bestPoints[CANDIDATES - 1] as number);
    }
    this.#size = size;
    return Array.from({ length: size }, (_, nth) => acts[best[nth] as number] as number);
  }

  /** The best around one phrase are mostly those around the next: none with fewer points than they have now is among them. */
  #leastOfLast(): number {
    if (this.#size < CANDIDATES) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let nth = 0; nth < CANDIDATES; nth += 1)
      least = Math.min(least, this.#points[this.#numbers[nth] as number] as number);
    return least;
  }
}
