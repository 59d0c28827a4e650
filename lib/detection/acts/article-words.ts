import type { ActIndex } from './act-index';
import { mayBeginAgency } from './agencies-of-article';
import { SPANISH_GLOSSARY } from './spanish-glossary';
import { fold, singular, termOf } from './terms';

/** A word that stands for several of the record's terms, or with those behind it for one. */
export interface RicherWord {
  terms: readonly number[];
  /** Folded words that have to follow, and what they make with this one. */
  rows: readonly { rest: readonly string[]; terms: readonly number[] }[];
}

/** What is known of a word. */
export interface KnownWord {
  /** Of its term; -1 where it stands for nothing, less where it is {@link ArticleWords.richer}. */
  number: number;
  mayBeginAgency: boolean;
}

const NOTHING = -1;
const RICHER = -2;
const MOST_REMEMBERED = 8192;

/**
 * What the words of articles stand for in the record. Words are remembered: one article's are mostly the
 * next one's.
 */
export class ArticleWords {
  readonly #about: ActIndex['about'];
  readonly #known = new Map<string, KnownWord>();
  readonly #richer: RicherWord[] = [];
  /** By folded word. */
  readonly #richerNumbers = new Map<string, number>();
  readonly #rows: ReadonlyMap<string, readonly string[][]>;

  constructor(about: ActIndex['about']) {
    this.#about = about;
    this.#rows = rowsByFirst(about.rows);
  }

  of(word: string): KnownWord {
    let known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size === MOST_REMEMBERED) this.#known.clear();
    known = { number: this.#read(word), mayBeginAgency: mayBeginAgency(word) };
    this.#known.set(word, known);
    return known;
  }

  /** What a number below -1 stands for. */
  richer(number: number): RicherWord {
    return this.#richer[RICHER - number] as RicherWord;
  }

  #read(word: string): number {
    const { numbers } = this.#about;
    // "3-D" is written as one word where acts are recorded.
    const folded = fold(word.includes('-') ? word.replace('-', '') : word);
    const own = numbers.get(termOf(folded) ?? '');
    if (own !== undefined) return own;
    const english = this.#rows.get(singular(folded));
    const spanish = spanishEntries(folded);
    return english === undefined && spanish === undefined
      ? NOTHING
      : this.#richerNumber(folded, english ?? [], spanish ?? []);
  }

  /** Stays when words are forgotten: an article that is being read may hold it. */
  #richerNumber(word: string, english: readonly string[][], spanish: readonly SpanishEntry[]): number {
    let number = this.#richerNumbers.get(word);
    if (number === undefined) {
      number = this.#readRicher(english, spanish);
      this.#richerNumbers.set(word, number);
    }
    return number;
  }

  #readRicher(english: readonly string[][], spanish: readonly SpanishEntry[]): number {
    const rows: RicherWord['rows'][number][] = english.map(row => ({
      rest: row.slice(1),
      terms: this.#numbersOf([row.join(' ')]),
    }));
    const terms: number[] = [];
    for (const entry of spanish) {
      const meant = this.#numbersOf(entry.english);
      if (entry.rest.length > 0) rows.push({ rest: entry.rest, terms: meant });
      else terms.push(...meant);
    }
    if (rows.length === 0 && terms.length < 2) return terms[0] ?? NOTHING;
    return RICHER - (this.#richer.push({ terms, rows }) - 1);
  }

  #numbersOf(terms: readonly string[]): number[] {
    const { numbers } = this.#about;
    return [...new Set(terms.flatMap(term => numbers.get(singular(term)) ?? []))];
  }
}

function rowsByFirst(rows: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const row of rows) {
    const words = row.split(' ');
    const first = words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

interface SpanishEntry {
  rest: readonly string[];
  english: readonly string[];
}

let glossary: ReadonlyMap<string, readonly SpanishEntry[]> | undefined;

/** What a folded word means in Spanish, in whatever gender and number it stands. */
function spanishEntries(word: string): readonly SpanishEntry[] | undefined {
  glossary ??= readGlossary();
  const own = glossary.get(word);
  if (own !== undefined) return own;
  const plural = word.endsWith('s');
  const one = plural ? word.slice(0, -1) : word;
  return (
    (plural ? glossary.get(one) : undefined) ??
    (plural && one.endsWith('e') ? glossary.get(one.slice(0, -1)) : undefined) ??
    (one.endsWith('a') ? glossary.get(`${one.slice(0, -1)}o`) : undefined)
  );
}

function readGlossary(): Map<string, SpanishEntry[]> {
  const read = new Map<string, SpanishEntry[]>();
  for (const entry of SPANISH_GLOSSARY.split(';')) {
    const [spanish = '', english = ''] = entry.split(':');
    const [first = '', ...rest] = spanish.trim().split(' ');
    const entries = read.get(first) ?? [];
    read.set(first, entries);
    entries.push({
      rest,
      english: english
        .trim()
        .split(' ')
        .map(term => term.replaceAll('+', ' ')),
    });
  }
  return read;
}
