import type { Article } from '../article';
import type { Span } from '../mention';
import type { ActIndex } from './act-index';
import { ArticleWords } from './article-words';
import { fold, singular } from './terms';

/**
 * Where an article uses the record's terms. Terms that no act is about tell nothing and are left out;
 * the others are numbered by first appearance, those of the title alone last: their places.
 */
export interface ArticleTerms {
  /** By place: the term's number in {@link ActTerms.numbers}. */
  terms: number[];
  /** By place: the word as the article first writes it. */
  written: string[];
  /** By place: offsets in the text, ascending. */
  offsets: number[][];
  /** By place: whether the title, or the head of the text, has it. */
  inTitle: boolean[];
  /** By term: its place plus one, 0 where the article does not use it. */
  placeAfter: Int32Array;
  /** Offsets of the words that may begin an agency's name, ascending. */
  agencyStarts: number[];
  /** Every use in the text, in order: its offset, and the term's place. */
  uses: { offsets: number[]; places: number[] };
  /** Pairs of terms asked for, with whether one follows the other: each phrase asks for the same. */
  followed: Map<string, boolean>;
}

const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u;
const APOSTROPHES = "'’‘ʻ";
const PLAIN_APOSTROPHE = 39;
const HYPHEN = 45;
/** "3-D" is "3D". */
const DIMENSION = /^\d-[A-Z](?![a-z0-9])/i;
/** The headline often stands in the text itself, at its head. */
const HEAD = 160;

/** End of the run of letters and digits that starts at `from`, which is `from` where there is none. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (PLAIN[code] === 0) return at;
      at += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      if (!LETTER_OR_NUMBER.test(character)) return at;
      at += character.length;
    }
  }
  return at;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === PLAIN_APOSTROPHE || (code > 127 && APOSTROPHES.includes(text.charAt(at)));
}

/** End of the word that starts at `from`, apostrophes inside it included; `from` where none starts. */
function endOfWord(text: string, from: number): number {
  let end = endOfRun(text, from);
  if (end === from + 1 && text.charCodeAt(end) === HYPHEN && DIMENSION.test(text.slice(from, end + 3)))
    return end + 2;
  while (end > from && isApostrophe(text, end)) {
    const next = endOfRun(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** By the terms that words were looked up in: records that lack an act have the same. */
const wordsOf = new WeakMap<ActIndex['about'], ArticleWords>();

function wordsIn({ about }: ActIndex): ArticleWords {
  let words = wordsOf.get(about);
  if (words === undefined) {
    words = new ArticleWords(about);
    wordsOf.set(about, words);
  }
  return words;
}

/** Whether these words follow what ends at `end`, with no more than one character between each. */
function isFollowedBy(text: string, end: number, rest: readonly string[]): boolean {
  let at = end;
  for (const word of rest) {
    const next = endOfWord(text, at + 1);
    if (singular(fold(text.slice(at + 1, next))) !== word) return false;
    at = next;
  }
  return true;
}

/** Finds the record's terms in an article, in one pass over it. */
export function readTerms({ text, title = '' }: Article, index: ActIndex): ArticleTerms {
  const placeAfter = new Int32Array(index.rarity.length);
  const found: ArticleTerms = {
    terms: [],
    written: [],
    followed: new Map(),
    offsets: [],
    inTitle: [],
    placeAfter,
    agencyStarts: [],
    uses: { offsets: [], places: [] },
  };
  const words = wordsIn(index);
  const placeOfTerm = (term: number, word: string): number => {
    if (placeAfter[term] === 0) {
      placeAfter[term] = found.terms.push(term);
      found.written.push(word);
      found.offsets.push([]);
      found.inTitle.push(false);
    }
    return (placeAfter[term] as number) - 1;
  };
  const use = (place: number, at: number) => {
    found.offsets[place]?.push(at);
    found.uses.offsets.push(at);
    found.uses.places.push(place);
    if (at < HEAD) found.inTitle[place] = true;
  };
  const inTitle = (place: number) => {
    found.inTitle[place] = true;
  };
  const useRicher = (number: number, source: string, at: number, end: number, note: typeof use) => {
    const { terms, rows } = words.richer(number);
    for (const term of terms) note(placeOfTerm(term, source.slice(at, end)), at);
    for (const row of rows) {
      if (!isFollowedBy(source, end, row.rest)) continue;
      for (const term of row.terms) note(placeOfTerm(term, source.slice(at, end)), at);
    }
  };
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const word = text.slice(at, end);
    const { number, mayBeginAgency } = words.of(word);
    if (mayBeginAgency) found.agencyStarts.push(at);
    if (number >= 0) use(placeOfTerm(number, word), at);
    else if (number < -1) useRicher(number, text, at, end, use);
    at = end;
  }
  for (let at = 0; at < title.length; ) {
    const end = endOfWord(title, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const word = title.slice(at, end);
    const { number } = words.of(word);
    if (number >= 0) inTitle(placeOfTerm(number, word));
    else if (number < -1) useRicher(number, title, at, end, inTitle);
    at = end;
  }
  return found;
}

/** The first of ascending offsets that is not before `offset`. */
export function firstFrom(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distances in code units within which a word still belongs to what a phrase speaks of. */
const NEARBY = 300;
const AROUND = 900;
const WEIGHT = { sentence: 1, nearby: 0.85, title: 0.7, around: 0.65, elsewhere: 0.4 };

/** Code units after a phrase in which stands what the group acts on: "17 states sue over …". */
const CLAUSE = 110;

/** The terms of an article as seen from one phrase. */
export class TermsAround {
  /** By term: its place plus one, 0 where the article does not use it. */
  readonly placeAfter: Int32Array;
  /** By place plus one: how much a term's nearest use says about the phrase, up to 1 (same sentence); 0 at 0. */
  readonly nearness: Float64Array;
  readonly #article: ArticleTerms;
  readonly #phrase: Span;

  constructor(article: ArticleTerms, phrase: Span, sentence: Span) {
    this.placeAfter = article.placeAfter;
    this.#article = article;
    this.#phrase = phrase;
    this.nearness = nearnessOf(article, phrase, sentence);
  }

  /** How much a term's nearest use says about the phrase, 0 (there is none) to 1 (same sentence). */
  of(term: number): number {
    return this.nearness[this.placeAfter[term] as number] as number;
  }

  /** A term that stands in the article, as it is written there. */
  written(term: number): string {
    return this.#article.written[(this.#article.placeAfter[term] as number) - 1] ?? '';
  }

  /** Whether a term comes behind another somewhere, with at most so many code units between them. */
  follows(before: number, term: number, within: number): boolean {
    const { placeAfter, offsets, written, followed } = this.#article;
    const pair = `${before} ${term} ${within}`;
    const known = followed.get(pair);
    if (known !== undefined) return known;
    const place = (placeAfter[before] as number) - 1;
    const behind = offsets[(placeAfter[term] as number) - 1] ?? [];
    const reach = (written[place]?.length ?? 0) + within;
    const follows = (offsets[place] ?? []).some(offset => {
      const next = behind[firstFrom(behind, offset + 1)];
      return next !== undefined && next - offset <= reach;
    });
    followed.set(pair, follows);
    return follows;
  }

  /** Whether the term stands right after the phrase or in it. */
  inClause(term: number): boolean {
    const place = (this.#article.placeAfter[term] as number) - 1;
    const offsets = this.#article.offsets[place];
    if (offsets === undefined) return false;
    const next = offsets[firstFrom(offsets, this.#phrase.start)];
    return next !== undefined && next <= this.#phrase.end + CLAUSE;
  }
}

/** Reads {@link TermsAround.nearness} in one walk over the uses near the phrase. */
function nearnessOf({ inTitle, offsets, uses }: ArticleTerms, { start }: Span, sentence: Span): Float64Array {
  const nearness = new Float64Array(inTitle.length + 1);
  for (let place = 0; place < inTitle.length; place += 1) {
    const used = (offsets[place] as number[]).length > 0;
    nearness[place + 1] = inTitle[place] ? WEIGHT.title : used ? WEIGHT.elsewhere : 0;
  }
  const until = Math.max(sentence.end - 1, start + AROUND);
  const from = Math.min(sentence.start, start - AROUND);
  for (let use = firstFrom(uses.offsets, from); use < uses.offsets.length; use += 1) {
    const offset = uses.offsets[use] as number;
    if (offset > until) break;
    const distance = Math.abs(offset - start);
    const said =
      offset >= sentence.start && offset < sentence.end
        ? WEIGHT.sentence
        : distance <= NEARBY
          ? WEIGHT.nearby
          : WEIGHT.around;
    const at = (uses.places[use] as number) + 1;
    if (distance > AROUND && said !== WEIGHT.sentence) continue;
    if (said > (nearness[at] as number)) nearness[at] = said;
  }
  return nearness;
}
