import { rarityOf } from './rarity';
import type { SearchIndex } from './search-index';
import { FIELD } from './stored-index';

/** Letters from which on one slip of the pen, and two, are forgiven. */
const [ONE_SLIP_FROM, TWO_SLIPS_FROM] = [4, 7];

/** What is found by its beginning, the more of it is typed the more; and what by a slip. */
const [OF_BEGINNING, OF_COVERED, OF_SLIP] = [0.35, 0.4, 0.5];

/** How telling it is where a term stands, by the bits of its fields: the best, and a little for the others. */
const WEIGHT_OF_FIELDS = Float32Array.from({ length: 32 }, (_, fields) => {
  const weights = [
    fields & FIELD.name ? 4 : 0,
    fields & FIELD.docket ? 4 : 0,
    fields & FIELD.about ? 2.2 : 0,
    fields & FIELD.text ? 1 : 0,
    fields & FIELD.day ? 1.2 : 0,
  ];
  const best = Math.max(...weights);
  return best + 0.15 * (weights.reduce((sum, weight) => sum + weight, 0) - best);
});

export interface TermMatches {
  /** How many postings were found; 0 where there is nothing of the kind. */
  postings: number;
  /** Terms that were matched whole, and beginnings, to be marked. */
  exact: string[];
  beginnings: string[];
  /** What is almost spelt so, nearest first, where slips were forgiven. */
  almost: string[];
}

interface Ways {
  /** By document; raised where this term fits better. */
  into: Float32Array;
  weight: number;
  /** Words that begin so count, too. */
  mayGoOn: boolean;
  /** Words that are almost spelt so count, too. */
  forgiving: boolean;
}

/** Finds the documents of a term. */
export function matchTerm(term: string, index: SearchIndex<unknown>, ways: Ways): TermMatches {
  const { terms } = index;
  const { termStarts, size } = index.stored;
  const exact = terms.numberOf(term);
  const [from, to] = ways.mayGoOn ? terms.rangeOf(term) : [0, 0];
  const most = /\d/.test(term) || term.length < ONE_SLIP_FROM ? 0 : term.length < TWO_SLIPS_FROM ? 1 : 2;
  const almost =
    ways.forgiving && most > 0
      ? terms
          .almost(term, most)
          .filter(({ slips }) => slips > 0)
          .sort((a, b) => a.slips - b.slips)
      : [];
  const count = (first: number, end: number) => (termStarts[end] as number) - (termStarts[first] as number);

  // All that a term may stand for is as rare as all of it together, however rare each is.
  let total = to > from ? count(from, to) : exact === undefined ? 0 : count(exact, exact + 1);
  if (total === 0) for (const { number } of almost) total += count(number, number + 1);
  const rarity = ways.weight * rarityOf(total, size);

  for (let number = from; number < to; number++) {
    const covered = term.length / (terms.keys[number] as string).length;
    addPostings(
      index,
      number,
      rarity * (number === exact ? 1 : OF_BEGINNING + OF_COVERED * covered),
      ways.into,
    );
  }
  if (exact !== undefined && to === from) addPostings(index, exact, rarity, ways.into);
  for (const { number, slips } of almost) addPostings(index, number, (rarity * OF_SLIP) / slips, ways.into);
  return {
    postings: total,
    exact: exact === undefined ? [] : [term],
    beginnings: to > from ? [term] : [],
    almost: almost.map(({ number }) => terms.keys[number] as string),
  };
}

function addPostings(
  { stored }: SearchIndex<unknown>,
  term: number,
  quality: number,
  into: Float32Array,
): void {
  const { termStarts, postings, fields } = stored;
  const end = termStarts[term + 1] as number;
  for (let at = termStarts[term] as number; at < end; at++) {
    const document = postings[at] as number;
    const score = quality * (WEIGHT_OF_FIELDS[fields[at] as number] as number);
    if (score > (into[document] as number)) into[document] = score;
  }
}
