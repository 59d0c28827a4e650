import type { CoalitionKind } from '../coalition-kind';

const ACTIONS: readonly (readonly [CoalitionKind, RegExp])[] = [
  ['amicus', /\bamicus\b|\bamici\b|friend[- ]of[- ]the[- ]court|\bbriefs?\b/gi],
  [
    'comment',
    /\bcomment letters?\b|\bcomments? (?:to|on|letter|opposing|supporting|submitted|with)|\bsubmit\w* (?:\w+ )?comments?\b|\bpublic comments?\b/gi,
  ],
  ['letter', /\bletters?\b|\bwrote to\b|\burg(?:e|es|ed|ing) (?:congress|lawmakers)/gi],
  ['intervention', /\binterven(?:e|es|ed|ing|tion)\b/gi],
  ['petition', /\bpetition(?:s|ed|ing)?\b/gi],
  ['settlement', /\bsettle(?:s|d|ment|ments)?\b|\bconsent (?:decree|judgment)\b/gi],
  [
    'lawsuit',
    /\blawsuits?\b|\bsu(?:e|es|ed|ing)\b|\bsuits?\b|\bcomplaint\b|\bchalleng(?:e|es|ed|ing)\b|\bfil(?:ed|ing|e) a motion\b/gi,
  ],
  ['investigation', /\binvestigat(?:e|es|ed|ing|ion|ions)\b|\bprobes?\b|\bsubpoenas?\b/gi],
];

/** Words of the phrase's own clause count before those further off. */
const BEHIND = 1.6;

/**
 * What the group does, by the nearest word for it: in the phrase, then after it, then before.
 * `from` and `to` are the phrase's offsets in `sentence`.
 */
export function readAction(sentence: string, from: number, to: number): CoalitionKind | undefined {
  let best: { kind: CoalitionKind; distance: number } | undefined;
  for (const [kind, words] of ACTIONS) {
    for (const match of sentence.matchAll(words)) {
      const end = match.index + match[0].length;
      const distance = match.index >= to ? match.index - to : end <= from ? (from - end) * BEHIND : 0;
      if (best === undefined || distance < best.distance) best = { kind, distance };
    }
  }
  return best?.kind;
}
