import type { CoalitionEntry } from '../lexicon-source';
import { type NumberLists, NumberListsBuilder } from './number-lists';
import { fold, rowOfEmptyWords, termOf } from './terms';

/** What the acts of the record are about. Terms go by number, see {@link ActTerms.numbers}. */
export interface ActTerms {
  numbers: ReadonlyMap<string, number>;
  /** By act: its terms. */
  terms: NumberLists;
  /** Beside each of those 1 for words of key terms, less for words of title and targets. */
  weights: Float64Array;
  /** By act: its key terms, as numbers of {@link ActTerms.keyTerms}. */
  keyTermsOfActs: NumberLists;
  keyTerms: KeyTerms;
  /** Terms of several words none of which says anything alone, see {@link rowOfEmptyWords}. */
  rows: string[];
}

/** The key terms of the record, each once. */
export interface KeyTerms {
  /** As the record writes them. */
  texts: string[];
  /** The terms of each. */
  terms: NumberLists;
  /** 1 where one is more than numbers and names of places: "19 states" is nobody's matter. */
  tell: Uint8Array;
  /** 1 for names of cases. */
  nameCase: Uint8Array;
}

const TITLE_WEIGHT = 0.5;
const TARGET_WEIGHT = 0.4;
/** Names of states and numbers stand in every article; in a title they tell little. */
const COMMON_WEIGHT = 0.3;
/** What weighs more is a word that tells something. */
export const TELLING_WEIGHT = 0.35;

/** Collects what acts are about. Words and key terms come again and again: each is read once. */
export class ActTermsBuilder {
  readonly #numbers = new Map<string, number>();
  /** By folded word; -1 where it says nothing. */
  readonly #words = new Map<string, number>();
  /** By number: whether it is a place's name or a figure. */
  readonly #common: boolean[] = [];
  readonly #targets = new Map<string, readonly number[]>();
  readonly #keyTermNumbers = new Map<string, number>();
  readonly #keyTermTerms: (readonly number[])[] = [];
  readonly #terms = new NumberListsBuilder();
  readonly #weights: number[] = [];
  readonly #rows = new Set<string>();
  readonly #keyTermsOfActs = new NumberListsBuilder();

  /** @param places terms that are names of places */
  constructor(private readonly places: ReadonlySet<string>) {}

  /** Adds the next act. */
  add({ keyTerms, targets, title }: Pick<CoalitionEntry, 'keyTerms' | 'targets' | 'title'>): void {
    const weights = new Map<number, number>();
    const add = (terms: readonly number[], weight: number) => {
      for (const term of terms) {
        const value = this.#common[term] ? weight * COMMON_WEIGHT : weight;
        if (value > (weights.get(term) ?? 0)) weights.set(term, value);
      }
    };
    const keys = keyTerms.map(text => this.#keyTerm(text));
    for (const key of keys) add(this.#keyTermTerms[key] as readonly number[], 1);
    for (const target of targets) add(this.#target(target), TARGET_WEIGHT);
    add(this.#termsOf(title.replace(/\b\d+\b/g, ' ')), TITLE_WEIGHT);
    this.#keyTermsOfActs.add(keys);
    this.#terms.add(weights.keys());
    this.#weights.push(...weights.values());
  }

  build(): ActTerms {
    const terms = new NumberListsBuilder();
    for (const list of this.#keyTermTerms) terms.add(new Set(list));
    const texts = [...this.#keyTermNumbers.keys()];
    return {
      numbers: this.#numbers,
      terms: this.#terms.build(),
      weights: new Float64Array(this.#weights),
      rows: [...this.#rows],
      keyTermsOfActs: this.#keyTermsOfActs.build(),
      keyTerms: {
        texts,
        terms: terms.build(),
        tell: Uint8Array.from(this.#keyTermTerms, list => Number(list.some(term => !this.#common[term]))),
        nameCase: Uint8Array.from(texts, text => Number(text.includes(' v. '))),
      },
    };
  }

  #keyTerm(text: string): number {
    const known = this.#keyTermNumbers.get(text);
    if (known !== undefined) return known;
    const terms = this.#termsOf(text);
    const row = terms.length === 0 ? rowOfEmptyWords(text) : null;
    if (row !== null) {
      this.#rows.add(row);
      terms.push(this.#numberOf(row));
    }
    const number = this.#keyTermTerms.push(terms) - 1;
    this.#keyTermNumbers.set(text, number);
    return number;
  }

  #target(text: string): readonly number[] {
    const known = this.#targets.get(text);
    if (known) return known;
    const terms = this.#termsOf(text);
    this.#targets.set(text, terms);
    return terms;
  }

  #termsOf(text: string): number[] {
    const terms: number[] = [];
    for (const word of fold(text).split(' ')) {
      let term = this.#words.get(word);
      if (term === undefined) {
        term = this.#numberOf(termOf(word));
        this.#words.set(word, term);
      }
      if (term >= 0) terms.push(term);
    }
    return terms;
  }

  #numberOf(term: string | null): number {
    if (term === null) return -1;
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#common.push(this.places.has(term) || /^\d+$/.test(term)) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}
