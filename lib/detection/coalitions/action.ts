import type { CoalitionKind } from '../coalition-kind';
import type { Span } from '../mention';
import { CUE } from '../text/cues';
import { matchesOf } from '../text/matches';

const ACTIONS: readonly (readonly [Exclude<CoalitionKind, 'other'>, RegExp])[] = [
  ['amicus', /\bamicus\b|\bamici\b|friend[- ]of[- ]the[- ]court|\bbriefs?\b/gi],
  [
    'comment',
    /\bcomment letters?\b|\bcomments? (?:to|on|letter|opposing|supporting|submitted|with)|\bsubmit\w* (?:\w+ )?comments?\b|\bpublic comments?\b/gi,
  ],
  ['letter', /\bletters?\b|\bwrote to\b|\burg(?:e|es|ed|ing) (?:congress|lawmakers)/gi],
  ['intervention', /\binterven(?:e|es|ed|ing|tion)\b/gi],
  ['petition', /\bpetition(?:s|ed|ing)?\b/gi],
  [
    'settlement',
    /\bsettle(?:s|d|ment|ments)?\b|\bconsent (?:decree|judgment)\b|\b(?:pays?|paid|paying) (?:[a-z]+ ){0,3}\$|\b(?:an?|the|[mb]illion) (?:deal|agreement|accord) with\b/gi,
  ],
  [
    'lawsuit',
    /\blawsuits?\b|\bsu(?:e|es|ed|ing)\b|\bsuits?\b|\bcomplaint\b|\bchalleng(?:e|es|ed|ing)\b|\bfil(?:ed|ing|e) a motion\b/gi,
  ],
  ['investigation', /\binvestigat(?:e|es|ed|ing|ion|ions)\b|\bprobes?\b|\bsubpoenas?\b/gi],
];

/** Words of the phrase's own clause count before those further off. */
const BEHIND = 1.6;
/** "A letter signed by 22 attorneys general": what they signed stands before them. */
const SIGNED_BEFORE = 0.2;

/** A word for an act, with its offsets in the text. */
export interface ActionWord extends Span {
  kind: CoalitionKind;
}

/**
 * Every word for an act in a text.
 * @param cues the kinds of cues in it
 */
export function findActionWords(text: string, cues: number): ActionWord[] {
  const found: ActionWord[] = [];
  for (const [kind, words] of ACTIONS) {
    if ((cues & CUE[kind]) === 0) continue;
    for (const { index, 0: written } of matchesOf(words, text))
      found.push({ kind, start: index, end: index + written.length });
  }
  return found;
}

/**
 * What a group does, by the nearest word for it: in its phrase, then after it, then before.
 * `from` and `to` are the phrase's offsets in the text of the words.
 * @param signed whether the phrase is who something before it was done by
 */
export function nearestAction(
  words: readonly ActionWord[],
  from: number,
  to: number,
  signed: boolean,
): CoalitionKind | undefined {
  let best: CoalitionKind | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { kind, start, end } of words) {
    const distance =
      start >= to ? start - to : end <= from ? (from - end) * (signed ? SIGNED_BEFORE : BEHIND) : 0;
    if (distance >= least) continue;
    best = kind;
    least = distance;
  }
  return best;
}
