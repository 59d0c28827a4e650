import { hasBit } from './filter-documents';
import type { Alternative, Clause } from './query';
import type { SearchIndex } from './search-index';
import { searchTerms } from './search-terms';
import { FIELD } from './stored-index';
import { stringsIn } from './strings-in';

/** From this length on, a term also finds words that begin with it wherever it stands in a query. */
const PREFIX_FROM = 3;
/** Letters from which on one slip of the pen, and two, are forgiven. */
const [ONE_SLIP_FROM, TWO_SLIPS_FROM] = [4, 7];

const OF_PREFIX = 0.35;
const OF_SLIP = 0.5;

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

/** What a clause found. */
export interface Matches {
  /** By document: how well the clause fits it, 0 where not at all. */
  scores: Float32Array;
  /** How many documents it fits. */
  count: number;
  /** Terms that were matched whole, and beginnings, to be marked. */
  exact: string[];
  beginnings: string[];
  /** What is almost spelt so, best first, where slips were forgiven. */
  almost: string[];
}

/** Holds a clause against every document. `forgiving`: also words that are almost spelt so. */
export function matchClause(
  clause: Clause,
  index: SearchIndex<unknown>,
  { forgiving }: { forgiving: boolean },
): Matches {
  const { size } = index.stored;
  const matches: Matches = {
    scores: new Float32Array(size),
    count: 0,
    exact: [],
    beginnings: [],
    almost: [],
  };
  for (const alternative of clause.alternatives) {
    if (alternative.of === 'place') addPlace(alternative, index, matches.scores);
    else addTerms(alternative, index, forgiving && alternative.weight === 1, matches);
  }
  for (const score of matches.scores) if (score > 0) matches.count += 1;
  return matches;
}

function addPlace(
  { code, weight }: Extract<Alternative, { of: 'place' }>,
  { stored }: SearchIndex<unknown>,
  scores: Float32Array,
): void {
  const isMember = hasBit(stored.members, code, stored);
  const leads = hasBit(stored.leads, code, stored);
  let count = 0;
  for (let document = 0; document < stored.size; document++) if (isMember(document)) count += 1;
  const rarity = rarityOf(count, stored.size);
  for (let document = 0; document < stored.size; document++) {
    if (!isMember(document)) continue;
    const score = weight * rarity * (leads(document) ? 3 : 2);
    if (score > (scores[document] as number)) scores[document] = score;
  }
}

function addTerms(
  alternative: Extract<Alternative, { of: 'terms' }>,
  index: SearchIndex<unknown>,
  forgiving: boolean,
  matches: Matches,
): void {
  const { terms, prefix, weight, phrase } = alternative;
  const ofTerms = terms.map((term, place) => {
    const mayGoOn =
      (prefix && place === terms.length - 1) ||
      (!phrase && weight === 1 && term.length >= PREFIX_FROM && !/\d/.test(term));
    return scoresOfTerm(term, index, { mayGoOn, forgiving }, matches);
  });
  const [first] = ofTerms;
  const { scores } = matches;
  for (let document = 0; first && document < first.length; document++) {
    let sum = first[document] as number;
    for (let term = 1; sum > 0 && term < ofTerms.length; term++) {
      const score = ofTerms[term]?.[document] as number;
      sum = score > 0 ? sum + score : 0;
    }
    if (sum > 0 && phrase && terms.length > 1 && !standsIn(index.recordOf(document), terms)) continue;
    if (weight * sum > (scores[document] as number)) scores[document] = weight * sum;
  }
}

function scoresOfTerm(
  term: string,
  { stored, terms }: SearchIndex<unknown>,
  { mayGoOn, forgiving }: { mayGoOn: boolean; forgiving: boolean },
  matches: Matches,
): Float32Array {
  const scores = new Float32Array(stored.size);
  const exact = terms.numberOf(term);
  const [from, to] = mayGoOn ? terms.rangeOf(term) : [0, 0];
  const most = /\d/.test(term) || term.length < ONE_SLIP_FROM ? 0 : term.length < TWO_SLIPS_FROM ? 1 : 2;
  const almost = forgiving && most > 0 ? terms.almost(term, most).filter(({ slips }) => slips > 0) : [];
  const lengthOf = (number: number) =>
    (stored.termStarts[number + 1] as number) - (stored.termStarts[number] as number);

  // All that a term may stand for is as rare as all of it together, however rare each is.
  let total = exact === undefined ? 0 : lengthOf(exact);
  if (to > from) total = (stored.termStarts[to] as number) - (stored.termStarts[from] as number);
  if (total === 0) for (const { number } of almost) total += lengthOf(number);
  const rarity = rarityOf(total, stored.size);

  const add = (number: number, quality: number) => {
    const end = stored.termStarts[number + 1] as number;
    for (let at = stored.termStarts[number] as number; at < end; at++) {
      const document = stored.postings[at] as number;
      const score = quality * (WEIGHT_OF_FIELDS[stored.fields[at] as number] as number);
      if (score > (scores[document] as number)) scores[document] = score;
    }
  };
  if (exact !== undefined) {
    add(exact, rarity);
    matches.exact.push(term);
  }
  for (let number = from; number < to; number++) {
    if (number === exact) continue;
    const covered = term.length / (terms.keys[number] as string).length;
    add(number, rarity * (OF_PREFIX + 0.4 * covered));
  }
  if (to > from) matches.beginnings.push(term);
  for (const { number, slips } of almost.sort((a, b) => a.slips - b.slips)) {
    add(number, (rarity * OF_SLIP) / slips);
    matches.almost.push(terms.keys[number] as string);
  }
  return scores;
}

/** From 0.3 for what nearly all have to about 12 for what one of 200,000 has. */
function rarityOf(count: number, size: number): number {
  return Math.log(1 + (size - Math.min(count, size) + 0.5) / (count + 0.5)) + 0.3;
}

/** Whether terms stand side by side in any text of a record. */
function standsIn(record: unknown, terms: readonly string[]): boolean {
  const phrase = ` ${terms.join(' ')} `;
  return stringsIn(record).some(text => ` ${searchTerms(text).join(' ')} `.includes(phrase));
}
