import type { LinkSignal, Span } from '../mention';
import type { ActEntry, ActIndex } from './act-index';
import { type ArticleTerms, inClause, nearness } from './article-terms';
import { rarity } from './candidates';

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
  signal: LinkSignal;
  /** Whether a key term of the act stands whole in the article, and in the phrase's own sentence. */
  spoken: boolean;
  inSentence: boolean;
  /** Whether one stands right after the phrase, as what the group acts on. */
  inClause: boolean;
}

/** How much of what the act is about stands near the phrase. */
export function termSignal(
  act: ActEntry,
  index: ActIndex,
  article: ArticleTerms,
  phrase: Span,
  sentence: Span,
): SharedTerms | null {
  const near = new Map<string, number>();
  let sum = 0;
  for (const [term, weight] of act.terms) {
    const found = nearness(article, term, phrase, sentence);
    if (found === 0) continue;
    near.set(term, found);
    sum += found * weight * rarity(index, term);
  }
  if (sum === 0) return null;
  let completeness = 0;
  let inSentence = false;
  let clause = false;
  const spoken: string[] = [];
  for (const { text, terms } of act.keyTerms) {
    let [mass, present, least] = [0, 0, 1];
    for (const term of terms) {
      const weight = rarity(index, term);
      const found = near.get(term) ?? 0;
      mass += weight;
      present += weight * found;
      least = Math.min(least, found);
    }
    if (mass === 0) continue;
    completeness = Math.max(completeness, present / mass);
    if (least >= SPOKEN) spoken.push(text);
    if (least < 1 || mass < TELLING) continue;
    inSentence = true;
    clause ||= terms.every(term => inClause(article, term, phrase));
  }
  const strength = STRONGEST * (1 - Math.exp(-sum / SATURATION)) * (0.3 + 0.7 * completeness);
  const weight = strength + (clause ? IN_CLAUSE : inSentence ? IN_SENTENCE : 0);
  const said = spoken.length > 0 ? spoken.slice(0, 3) : [...near.keys()].slice(0, 4);
  const text = `The article speaks of ${said.map(term => `“${term}”`).join(', ')}`;
  return { signal: { kind: 'terms', weight, text }, spoken: spoken.length > 0, inSentence, inClause: clause };
}
