import type { ActIndex } from './act-index';
import { type Days, daysApart } from './day';
import { wordsOfMatter } from './matters';
import { fold, termOf } from './terms';

/** Days by which a record's date, at times that of a release, may lie after an article that knows the suit. */
const RELEASED_LATE = 3;
/** Days after which news no longer calls a suit by its matter alone. */
const REMEMBERED = 8 * 366;

/** Lawsuits, as positions, that are about a matter. */
export interface SuitsOfMatter {
  suits: readonly number[];
  /**
   * Whether the record has the matter by this name, or each word of it stands in its key terms;
   * a single common word ("tariff") may be the matter of anything.
   */
  known: 'by name' | 'by words' | 'by a word';
}

/**
 * Lawsuits of the record that news may mean by a name such as "DACA" in "the DACA case": what its
 * acts are about, by their key terms, and begun by the day of writing.
 * @param matter as written, without the noun
 */
export function suitsOfMatter(index: ActIndex, matter: string, published: Days | undefined): SuitsOfMatter {
  const words = wordsOfMatter(matter);
  const acts = [words.join(' '), matter].flatMap(name => index.matters.get(name) ?? []);
  const named = suitsOf(index, acts, published);
  const worded = suitsOf(index, actsWithWords(index, words), published);
  const isWord =
    /^\p{Ll}+$/u.test(matter) ||
    (/^\p{Lu}\p{Ll}+$/u.test(matter) && isParty(index, matter) && !isBegunLately(index, named, published));
  const known = named.length === 0 ? 'by words' : isWord ? 'by a word' : 'by name';
  return { suits: [...new Set([...named, ...worded])], known };
}

const parties = new WeakMap<ActIndex, ReadonlySet<string>>();

/** Whether a name is that of a party to a case: "Apple" has been sued over more than the record knows. */
function isParty(index: ActIndex, name: string): boolean {
  let known = parties.get(index);
  if (known === undefined) {
    const sides = [...index.captions.values()].flatMap(entries =>
      entries.flatMap(({ caption: { first, against } }) => [first, against ?? '']),
    );
    known = new Set(sides.flatMap(side => side.split(' ')));
    parties.set(index, known);
  }
  return known.has(fold(name));
}

/** Days in which a suit against a party is the one that news calls by the party's name. */
const LATELY = 200;

const isBegunLately = (index: ActIndex, suits: readonly number[], published: Days | undefined): boolean =>
  published !== undefined &&
  suits.some(suit => {
    const begun = begunOf(index, suit);
    return begun !== undefined && daysApart(begun, published) <= LATELY;
  });

const FEWEST_TERMS = 2;

/** Acts whose key terms hold all the words, as "census" and "citizenship" of two of them. */
function actsWithWords(index: ActIndex, words: readonly string[]): number[] {
  const terms: number[] = [];
  for (const word of words) {
    const term = termOf(word);
    // "Judge has the travel ban": a name holds no words that say nothing.
    if (term === null) return [];
    const number = index.about.numbers.get(term);
    if (number === undefined) return [];
    terms.push(number);
  }
  if (terms.length < FEWEST_TERMS) return [];
  const rarest = terms.reduce((a, b) => ((index.rarity[a] as number) >= (index.rarity[b] as number) ? a : b));
  const { starts, values } = index.postings;
  return [...values.subarray(starts[rarest], starts[rarest + 1])].filter(position =>
    terms.every(term => weightOf(index, position, term) === 1),
  );
}

function weightOf({ about }: ActIndex, position: number, term: number): number | undefined {
  const { starts, values } = about.terms;
  const at = values.indexOf(term, starts[position]);
  return at >= 0 && at < (starts[position + 1] as number) ? about.weights[at] : undefined;
}

function begunOf(index: ActIndex, position: number): Days | undefined {
  const suit = index.lawsuits[position];
  return suit?.filed ?? index.acts[suit?.coalitions[0] ?? -1]?.days;
}

function suitsOf(index: ActIndex, acts: readonly number[], published: Days | undefined): number[] {
  const suits = new Set(acts.flatMap(position => index.acts[position]?.lawsuit ?? []));
  return [...suits].filter(position => {
    const begun = begunOf(index, position);
    if (!published || !begun) return true;
    const age = daysApart(begun, published);
    return age >= -RELEASED_LATE && age <= REMEMBERED;
  });
}
