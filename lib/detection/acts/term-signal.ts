import type { SignalTold } from '../signal-told';
import type { ActIndex } from './act-index';
import { TELLING_WEIGHT } from './act-terms';
import type { TermsAround } from './article-terms';
import type { Signal } from './signal';
import { fold } from './terms';

/** Where the weight of shared words levels off, in units of rarity (a word of one act alone weighs 6.5). */
const SATURATION = 12;
const STRONGEST = 5.5;
/** For a key term that stands whole in the phrase's own sentence, if it is not one that half the record shares. */
const IN_SENTENCE = 1;
const IN_CLAUSE = 2;
const TELLING = 6;
/** A key term counts as spoken of when all its words stand in the article, not all of them far away. */
const SPOKEN = 0.39;

/** How much of what an act is about stands near a phrase, as points. */
export interface SharedTerms {
  weight: number;
  /** Whether a key term of the act stands whole in the article, and in the phrase's own sentence. */
  spoken: boolean;
  inSentence: boolean;
  /** Whether one stands right after the phrase, as what the group acts on. */
  inClause: boolean;
}

/** Reads how much of what the act is about stands near the phrase; null where nothing does. */
export function sharedTerms(position: number, index: ActIndex, around: TermsAround): SharedTerms | null {
  const { about, rarity } = index;
  const { starts, values } = about.terms;
  const { placeAfter, nearness } = around;
  let sum = 0;
  const end = starts[position + 1] as number;
  for (let at = starts[position] as number; at < end; at += 1) {
    const term = values[at] as number;
    const place = placeAfter[term] as number;
    if (place > 0)
      sum += (nearness[place] as number) * (about.weights[at] as number) * (rarity[term] as number);
  }
  if (sum === 0) return null;
  let completeness = 0;
  let spoken = false;
  let inSentence = false;
  let inClause = false;
  const keyTerms = about.keyTermsOfActs;
  const keys = about.keyTerms.terms;
  const last = keyTerms.starts[position + 1] as number;
  for (let at = keyTerms.starts[position] as number; at < last; at += 1) {
    const key = keyTerms.values[at] as number;
    const behind = keys.starts[key + 1] as number;
    let mass = 0;
    let present = 0;
    let least = 1;
    for (let nth = keys.starts[key] as number; nth < behind; nth += 1) {
      const term = keys.values[nth] as number;
      const found = nearness[placeAfter[term] as number] as number;
      mass += rarity[term] as number;
      present += (rarity[term] as number) * found;
      if (found < least) least = found;
    }
    if (present === 0 || !tells(position, key, index, around)) continue;
    completeness = Math.max(completeness, present / mass);
    if (least >= SPOKEN) spoken = true;
    if (least < 1 || mass < TELLING) continue;
    inSentence = true;
    inClause ||= isInClause(key, index, around);
  }
  const strength = STRONGEST * (1 - Math.exp(-sum / SATURATION)) * (0.3 + 0.7 * completeness);
  const weight = strength + (inClause ? IN_CLAUSE : inSentence ? IN_SENTENCE : 0);
  return { weight, spoken, inSentence, inClause };
}

/** What an act's shared words tell the reader. */
export function termSignal(
  position: number,
  index: ActIndex,
  around: TermsAround,
  { weight }: SharedTerms,
): Signal {
  const told = (): SignalTold => {
    const spoken = spokenKeys(position, index, around);
    const said =
      spoken.length > 0
        ? spoken.slice(0, 3).map(key => index.about.keyTerms.texts[key] as string)
        : sharedWords(position, index, around);
    return said.length === 0 ? { says: 'names-places' } : { says: 'speaks-of', terms: said };
  };
  return { kind: 'terms', weight, told };
}

/** Key terms of an act that stand whole in the article, by number. */
function spokenKeys(position: number, index: ActIndex, around: TermsAround): number[] {
  const { keyTermsOfActs, keyTerms } = index.about;
  const { starts, values } = keyTerms.terms;
  const isSpoken = (key: number) => {
    const terms = values.subarray(starts[key], starts[key + 1]);
    return terms.length > 0 && terms.every(term => around.of(term) >= SPOKEN);
  };
  return [
    ...keyTermsOfActs.values.subarray(keyTermsOfActs.starts[position], keyTermsOfActs.starts[position + 1]),
  ].filter(key => isSpoken(key) && tells(position, key, index, around));
}

/** Words that tell something: names of places, which weigh little, are no matter. */
function sharedWords(position: number, { about }: ActIndex, around: TermsAround): string[] {
  const { starts, values } = about.terms;
  const from = starts[position] as number;
  return [...values.subarray(from, starts[position + 1])]
    .filter((term, nth) => (about.weights[from + nth] as number) > TELLING_WEIGHT && around.of(term) > 0)
    .slice(0, 4)
    .map(term => around.written(term));
}

/** Whether all words of a key term stand right after the phrase or in it. */
function isInClause(key: number, { about }: ActIndex, around: TermsAround): boolean {
  const { starts, values } = about.keyTerms.terms;
  for (let at = starts[key] as number; at < (starts[key + 1] as number); at += 1)
    if (!around.inClause(values[at] as number)) return false;
  return true;
}

/** Fewest words of a name that a group bears: "AGs United for Clean Power". */
const FEWEST_IN_NAME = 3;

/** Points of a name that a group bears and no other does. */
const CALLED_BY_NAME = 1.5;

/** Whether a phrase calls its group by a key term of the act, as by a name of its own. */
export function nameSignal(position: number, { about }: ActIndex, words: string): Signal | null {
  const { keyTermsOfActs, keyTerms } = about;
  const last = keyTermsOfActs.starts[position + 1] as number;
  for (let at = keyTermsOfActs.starts[position] as number; at < last; at += 1) {
    const name = keyTerms.texts[keyTermsOfActs.values[at] as number] as string;
    const folded = fold(name);
    if (folded.split(' ').length < FEWEST_IN_NAME || !` ${words} `.includes(` ${folded} `)) continue;
    return {
      kind: 'context',
      weight: CALLED_BY_NAME,
      told: () => ({ says: 'called-by-matter', matter: name }),
    };
  }
  return null;
}

/** Code units that part the places of "Texas v. Pennsylvania", "New York v. New Jersey". */
const PARTED = 10;

/**
 * Whether a key term tells of an act. One that is a case's name tells of a brief in it alone: those who
 * sued are found by the caption itself. And every article about Texas has all that is left of "Texas v.
 * United States".
 */
function tells(position: number, key: number, { acts, about }: ActIndex, around: TermsAround): boolean {
  const { tell, nameCase, terms } = about.keyTerms;
  if (nameCase[key] === 0) return tell[key] === 1;
  const kind = acts[position]?.kind;
  if (kind === 'lawsuit' || kind === 'petition') return false;
  if (tell[key] === 1) return true;
  const from = terms.starts[key] as number;
  if ((terms.starts[key + 1] as number) - from < 2) return false;
  return around.follows(terms.values[from] as number, terms.values[from + 1] as number, PARTED);
}
