import { matchTerm, type TermMatches } from './match-term';
import { bitOf } from './place-bits';
import type { Alternative, Clause } from './query';
import { rarityOf } from './rarity';
import type { SearchIndex } from './search-index';
import { searchTerms } from './search-terms';
import { stringsIn } from './strings-in';

/** From this length on, a term also finds words that begin with it wherever it stands in a query. */
const PREFIX_FROM = 3;
/** How much telling a place is, and one that leads. */
const [OF_MEMBER, OF_LEAD] = [2, 3];

/** What a clause found. */
export interface Matches extends Omit<TermMatches, 'postings'> {
  /** By document: how well the clause fits it, 0 where not at all. */
  scores: Float32Array;
  /** How many documents it fits. */
  count: number;
}

/** Holds a clause against every document. `forgiving`: also words that are almost spelt so. */
export function matchClause(
  clause: Clause,
  index: SearchIndex<unknown>,
  { forgiving }: { forgiving: boolean },
): Matches {
  const matches: Matches = { scores: index.scratch.take(), count: 0, exact: [], beginnings: [], almost: [] };
  for (const alternative of clause.alternatives) {
    if (alternative.of === 'place') addPlace(alternative, index, matches.scores);
    else if (alternative.of === 'party') addParty(alternative, index, matches.scores);
    else if (alternative.terms.length > 1) addAll(alternative, index, forgiving, matches);
    else addTerm(alternative, index, forgiving, matches);
  }
  for (let document = 0; document < matches.scores.length; document++)
    if ((matches.scores[document] as number) > 0) matches.count += 1;
  return matches;
}

type Place = Extract<Alternative, { of: 'place' }>;
type Terms = Extract<Alternative, { of: 'terms' }>;

function addPlace({ code, weight }: Place, { stored }: SearchIndex<unknown>, scores: Float32Array): void {
  const member = bitOf(stored.members, code, stored);
  const lead = bitOf(stored.leads, code, stored);
  if (!member || !lead) return;
  let count = 0;
  for (let document = 0; document < scores.length; document++)
    if (((member.column[document] as number) & member.bit) !== 0) count += 1;
  const rarity = weight * rarityOf(count, stored.size);
  for (let document = 0; document < scores.length; document++) {
    if (((member.column[document] as number) & member.bit) === 0) continue;
    const leads = ((lead.column[document] as number) & lead.bit) !== 0;
    const score = rarity * (leads ? OF_LEAD : OF_MEMBER);
    if (score > (scores[document] as number)) scores[document] = score;
  }
}

function addParty(
  { party, weight }: Extract<Alternative, { of: 'party' }>,
  { stored }: SearchIndex<unknown>,
  scores: Float32Array,
): void {
  const number = stored.parties.indexOf(party) + 1;
  let count = 0;
  for (const each of stored.partyOf) if (each === number) count += 1;
  const score = weight * rarityOf(count, stored.size);
  for (let document = 0; document < scores.length; document++)
    if (stored.partyOf[document] === number && score > (scores[document] as number)) scores[document] = score;
}

/** Whether a term may go on: the last one typed, and longer ones wherever they stand. */
function mayGoOn(term: string, { prefix, phrase, weight }: Terms): boolean {
  return prefix || (!phrase && weight === 1 && term.length >= PREFIX_FROM && !/\d/.test(term));
}

function addTerm(
  alternative: Terms,
  index: SearchIndex<unknown>,
  forgiving: boolean,
  matches: Matches,
): void {
  const [term = ''] = alternative.terms;
  note(
    matches,
    matchTerm(term, index, {
      into: matches.scores,
      weight: alternative.weight,
      mayGoOn: mayGoOn(term, alternative),
      forgiving: forgiving && alternative.weight === 1,
    }),
  );
}

/** Documents that have all the terms. */
function addAll(alternative: Terms, index: SearchIndex<unknown>, forgiving: boolean, matches: Matches): void {
  const { terms, phrase, prefix, weight } = alternative;
  const ofTerms = terms.map((term, place) => {
    const into = index.scratch.take();
    const isLast = place === terms.length - 1;
    const ways = { into, weight, mayGoOn: prefix && isLast, forgiving: forgiving && weight === 1 };
    return { into, matched: matchTerm(term, index, ways) };
  });
  const all = ofTerms.map(({ into }) => into);
  if (ofTerms.some(({ matched }) => matched.postings === 0)) return;
  for (const { matched } of ofTerms) note(matches, matched);
  for (let document = 0; document < index.stored.size; document++) {
    let sum = 0;
    for (const scores of all) {
      const score = scores[document] as number;
      if (score === 0) {
        sum = 0;
        break;
      }
      sum += score;
    }
    if (sum === 0 || sum <= (matches.scores[document] as number)) continue;
    if (phrase && !standsIn(index.recordOf(document), terms)) continue;
    matches.scores[document] = sum;
  }
}

function note(matches: Matches, { exact, beginnings, almost }: TermMatches): void {
  matches.exact.push(...exact);
  matches.beginnings.push(...beginnings);
  matches.almost.push(...almost);
}

/** Whether terms stand side by side in any text of a record. */
function standsIn(record: unknown, terms: readonly string[]): boolean {
  const phrase = ` ${terms.join(' ')} `;
  return stringsIn(record).some(text => ` ${searchTerms(text).join(' ')} `.includes(phrase));
}
