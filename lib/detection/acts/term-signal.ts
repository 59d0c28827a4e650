import type { SignalTold } from '../signal-told';
import type { ActEntry, ActIndex } from './act-index';
import type { TermsAround } from './article-terms';
import type { Signal } from './signal';

/** Where the weight of shared words levels off, in units of rarity (a word of one act alone weighs 6.5). */
const SATURATION = 12;
const STRONGEST = 5.5;
/** For a key term that stands whole in the phrase's own sentence, if it is not one that half the record shares. */
const IN_SENTENCE = 1;
const IN_CLAUSE = 2;
const TELLING = 6;
/** A key term counts as spoken of when all its words stand in the article, not all of them far away. */
const SPOKEN = 0.39;

export interface SharedTerms {
  signal: Signal;
  /** Whether a key term of the act stands whole in the article, and in the phrase's own sentence. */
  spoken: boolean;
  inSentence: boolean;
  /** Whether one stands right after the phrase, as what the group acts on. */
  inClause: boolean;
}

/** How much of what the act is about stands near the phrase. */
export function termSignal(act: ActEntry, index: ActIndex, around: TermsAround): SharedTerms | null {
  const { rarity } = index;
  let sum = 0;
  for (let at = 0; at < act.terms.length; at += 1) {
    const term = act.terms[at] as number;
    const found = around.nearness(term);
    if (found > 0) sum += found * (act.weights[at] as number) * (rarity[term] as number);
  }
  if (sum === 0) return null;
  let completeness = 0;
  let inSentence = false;
  let clause = false;
  const spoken: string[] = [];
  for (const { text, terms } of act.keyTerms) {
    let [mass, present, least] = [0, 0, 1];
    for (const term of terms) {
      const weight = rarity[term] as number;
      const found = around.nearness(term);
      mass += weight;
      present += weight * found;
      least = Math.min(least, found);
    }
    if (mass === 0 || !(isCase(text) ? namesCase(act, around, terms) : tells(act, terms))) continue;
    completeness = Math.max(completeness, present / mass);
    if (least >= SPOKEN) spoken.push(text);
    if (least < 1 || mass < TELLING) continue;
    inSentence = true;
    clause ||= terms.every(term => around.inClause(term));
  }
  const strength = STRONGEST * (1 - Math.exp(-sum / SATURATION)) * (0.3 + 0.7 * completeness);
  const weight = strength + (clause ? IN_CLAUSE : inSentence ? IN_SENTENCE : 0);
  const told = (): SignalTold => {
    const said = spoken.length > 0 ? spoken.slice(0, 3) : sharedWords(act, around);
    return said.length === 0 ? { says: 'names-places' } : { says: 'speaks-of', terms: said };
  };
  return { signal: { kind: 'terms', weight, told }, spoken: spoken.length > 0, inSentence, inClause: clause };
}

/** Words of an act that tell something: names of places, which weigh little, are no matter. */
const TELLING_WEIGHT = 0.35;

function sharedWords(act: ActEntry, around: TermsAround): string[] {
  return act.terms
    .filter((term, at) => (act.weights[at] as number) > TELLING_WEIGHT && around.nearness(term) > 0)
    .slice(0, 4)
    .map(term => around.written(term));
}

/** Whether a key term is more than numbers and names of places: "19 states" is nobody's matter. */
const tells = (act: ActEntry, terms: readonly number[]): boolean =>
  terms.some(term => (act.weights[act.terms.indexOf(term)] ?? 0) > TELLING_WEIGHT);

const isCase = (keyTerm: string): boolean => keyTerm.includes(' v. ');

/** Code units that part the places of "Texas v. Pennsylvania", "New York v. New Jersey". */
const PARTED = 10;

/**
 * Whether a key term that is a case's name tells of a brief in it. Those who sued are found by the
 * caption itself; and every article about Texas has all that is left of "Texas v. United States".
 */
function namesCase(act: ActEntry, around: TermsAround, terms: readonly number[]): boolean {
  if (act.kind === 'lawsuit' || act.kind === 'petition') return false;
  if (tells(act, terms)) return true;
  const [first, second] = terms;
  return first !== undefined && second !== undefined && around.follows(first, second, PARTED);
}
