import type { MentionKind } from '../../../lib/detection/mention';

export interface Phrase {
  words: string;
  kind: MentionKind;
  card: `${MentionKind}:${string}`;
}

/** What is to be marked on the generated pages, wherever it stands; a card for each, by which a mark is held to its words. */
export const PHRASES: readonly Phrase[] = [
  { words: 'Attorney General Hector Balderas', kind: 'attorney-general', card: 'attorney-general:a' },
  { words: 'attorney general', kind: 'office', card: 'office:b' },
  { words: 'New Mexico', kind: 'state', card: 'state:NM' },
  { words: 'coalition of 22 states', kind: 'coalition', card: 'coalition:c' },
  { words: 'Texas v. United States', kind: 'lawsuit', card: 'lawsuit:d' },
  { words: 'Núñez O’Brien-Łęcki', kind: 'attorney-general', card: 'attorney-general:e' },
];

/** Longest first: of two that begin at one place the longer is meant. */
const ANY = new RegExp(
  PHRASES.map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.'),
  'g',
);

export interface FoundPhrase extends Phrase {
  start: number;
  end: number;
}

export function findPhrases(text: string): FoundPhrase[] {
  return [...text.matchAll(ANY)].flatMap(match => {
    const phrase = PHRASES.find(({ words }) => words === match[0]);
    return phrase ? [{ ...phrase, start: match.index, end: match.index + match[0].length }] : [];
  });
}
