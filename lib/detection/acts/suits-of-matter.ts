import type { ActEntry, ActIndex } from './act-index';
import { type Days, daysApart } from './day';
import { fold, singular, termOf } from './terms';

/** Words by which a name of what a suit is about may differ from the record's: "travel ban order". */
const OF_SUITS = /^(?:case|lawsuit|suit|challenge|litigation|order|antitrust|the|trump|rule|\d+)$/;
/** Days by which a record's date, at times that of a release, may lie after an article that knows the suit. */
const RELEASED_LATE = 3;
/** Years after which news no longer calls a suit by its matter alone. */
const REMEMBERED = 8 * 366;
const FEWEST_INITIALS = 3;

/** "aca" to positions of acts about the Affordable Care Act; derived, so that tables that are stored stay small. */
const initialsOf = new WeakMap<ActIndex, Map<string, number[]>>();

function actsByInitials(index: ActIndex): Map<string, number[]> {
  const known = initialsOf.get(index);
  if (known) return known;
  const initials = new Map<string, number[]>();
  for (const [position, act] of index.acts.entries()) {
    if (act.lawsuit === undefined) continue;
    for (const { text } of act.keyTerms) {
      const words = fold(text)
        .split(' ')
        .filter(word => !/^(?:of|the|and|for|in|on|to)$/.test(word));
      if (words.length < FEWEST_INITIALS) continue;
      const key = words.map(word => word.charAt(0)).join('');
      const acts = initials.get(key);
      if (acts) acts.push(position);
      else initials.set(key, [position]);
    }
  }
  initialsOf.set(index, initials);
  return initials;
}

const wordsOf = (text: string): string[] =>
  fold(text.replace(/\b(\d)-?([A-Z])\b/g, '$1$2'))
    .split(' ')
    .map(singular);

/** "T-Mobile" of "T-Mobile Sprint merger": a name at the head of a key term. */
const isHeadOf = (keyTerm: string, matter: string): boolean =>
  /^\p{Lu}/u.test(matter) && keyTerm.startsWith(`${matter} `);

/** Whether the matter is one of an act's key terms, or each of its words stands in some of these. */
function isAbout(act: ActEntry, matter: string, words: readonly string[], terms: readonly number[]): boolean {
  if (act.keyTerms.some(({ text }) => isHeadOf(text, matter))) return true;
  const whole = act.keyTerms.some(({ text }) => {
    const own = wordsOf(text);
    return (
      words.every(word => own.includes(word)) &&
      own.every(word => words.includes(word) || OF_SUITS.test(word))
    );
  });
  if (whole) return true;
  if (terms.length < 2) return false;
  return terms.every(term => act.weights[act.terms.indexOf(term)] === 1);
}

/**
 * Lawsuits of the record, as positions, that news may mean by a name such as "DACA" in "the DACA
 * case": what its acts are about, by their key terms, and begun by the day of writing.
 * @param matter as written, without the noun
 */
export function suitsOfMatter(index: ActIndex, matter: string, published: Days | undefined): number[] {
  const words = wordsOf(matter);
  const terms: number[] = [];
  for (const word of words) {
    const term = termOf(word);
    if (term === null) continue;
    const number = index.numbers.get(term);
    if (number === undefined) return suitsOf(index, byInitials(index, matter), published);
    terms.push(number);
  }
  if (terms.length === 0) return [];
  const rarest = terms.reduce((a, b) => ((index.rarity[a] as number) >= (index.rarity[b] as number) ? a : b));
  const acts = (index.postings[rarest] ?? []).filter(position => {
    const act = index.acts[position];
    return act?.lawsuit !== undefined && isAbout(act, matter, words, terms);
  });
  return suitsOf(index, [...acts, ...byInitials(index, matter)], published);
}

const byInitials = (index: ActIndex, matter: string): readonly number[] =>
  /^[A-Z]{3,6}$/.test(matter) ? (actsByInitials(index).get(matter.toLowerCase()) ?? []) : [];

function suitsOf(index: ActIndex, acts: readonly number[], published: Days | undefined): number[] {
  const suits = new Set(acts.flatMap(position => index.acts[position]?.lawsuit ?? []));
  return [...suits].filter(position => {
    const suit = index.lawsuits[position];
    const begun = suit?.filed ?? index.acts[suit?.coalitions[0] ?? -1]?.days;
    if (!published || !begun) return true;
    const age = daysApart(begun, published);
    return age >= -RELEASED_LATE && age <= REMEMBERED;
  });
}
