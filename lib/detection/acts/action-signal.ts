import type { CoalitionKind } from '../coalition-kind';
import { matchesOf } from '../text/matches';
import type { ActEntry } from './act-index';
import type { Signal } from './signal';

/** What is said of an act in words; letters in full, since classes of Unicode are ten times as slow regardless of case. */
const WORDS: [CoalitionKind, RegExp][] = [
  [
    'amicus',
    /\b(?:amic(?:us|i)|friends?[- ]of[- ]the[- ]court|brief|amigos? del? (?:tribunal|la corte)|(?:urg|press|t[eo]l)\w* (?:the )?(?:U\.S\. |full )?(?:Supreme Court|high court|(?:\w+ )?(?:Circuit|appeals court)|justices)|(?:apoy|respald)\p{L}+ (?:la|una) (?:demanda|querella))(?!\p{L})/giu,
  ],
  [
    'comment',
    /\b(?:comments?|comment letter)\b(?= (?:on|to|letter|oppos|support|urg))|(?<!['’]s? )\bcomments?(?=[.,])|\bcomentarios\b/gi,
  ],
  [
    'settlement',
    /\b(?:settle(?:s|d|ment|ments)?|consent (?:decree|judgment)|assurance of voluntary|acuerdo|pagará)(?![a-zà-ÿ])/gi,
  ],
  ['intervention', /\b(?:interven(?:e|es|ed|ing|tion|ir)|intervención|motion)(?![a-zà-ÿ])/gi],
  [
    'investigation',
    /\b(?:investigat(?:e|es|ed|ing|ion|ions)|prob(?:e|ing)|civil investigative demands?|subpoenas?|investiga(?:n|ron|ndo|ción)?)(?![a-zà-ÿ])/gi,
  ],
  ['petition', /\b(?:petition(?:s|ed|ing)?|petición)(?![a-zà-ÿ])/gi],
  [
    'lawsuit',
    /\b(?:law ?suits?|su(?:e|es|ed|ing|it|its)|complaint|legal (?:challenge|fight|battle|action)|brought (?:the|that|this|a) case|plaintiffs?|in (?:federal )?court|demanda(?:s|n|ron|do|r)?|demandó|querella)(?![a-zà-ÿ])/gi,
  ],
  [
    'letter',
    /\b(?:letters?|wrote|writ(?:e|es|ing)|urg(?:e|es|ed|ing)|called on|calling on|demand(?:s|ed|ing)?|cartas?|(?:pid|escrib)(?:en|ió|ieron)|exig(?:en|ió|ieron)|(?:inst|exhort)(?:an|ó|aron))(?![a-zà-ÿ])/gi,
  ],
];

/** What the group did mostly follows it: words before it count as further away. */
const BEFORE = 2;
/** "In filing an amicus brief in the lawsuit": within this many code units the more special word wins. */
const CLOSE = 60;

/**
 * What the sentence says the group at `start` to `end` (offsets in the sentence) did; undefined
 * where its words tell nothing.
 */
export function actionIn(sentence: string, start: number, end: number): CoalitionKind | undefined {
  let found: CoalitionKind | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [kind, words] of WORDS) {
    for (const match of matchesOf(words, sentence)) {
      const distance = match.index >= end ? match.index - end : Math.max(0, start - match.index) * BEFORE;
      if (distance + (found === undefined ? 0 : CLOSE) >= least) continue;
      [found, least] = [kind, distance];
    }
  }
  return found;
}

/** Acts that are at times called by each other's names. */
const KIN: Partial<Record<CoalitionKind, readonly CoalitionKind[]>> = {
  lawsuit: ['petition', 'intervention', 'other'],
  petition: ['lawsuit', 'letter', 'comment'],
  // Who intervenes is not who sued.
  intervention: ['amicus', 'other'],
  comment: ['letter'],
  letter: ['comment', 'petition', 'other'],
  settlement: ['lawsuit', 'investigation'],
  investigation: ['letter', 'other', 'settlement'],
  amicus: ['intervention'],
  other: ['letter', 'lawsuit', 'intervention', 'amicus', 'comment', 'investigation'],
};

/** Points of an act's kind against what the article says was done. */
export function actionPoints({ kind }: ActEntry, action: CoalitionKind | undefined): number {
  if (action === undefined) return 0;
  if (kind === action) return 1;
  return KIN[action]?.includes(kind) ? 0 : -2;
}

/** How an act's kind fits what the article says was done. */
export function actionSignal(act: ActEntry, action: CoalitionKind | undefined): Signal | null {
  const weight = actionPoints(act, action);
  if (action === undefined || weight === 0) return null;
  return weight > 0
    ? { kind: 'action', weight, told: () => ({ says: 'same-kind', act: action }) }
    : { kind: 'action', weight, told: () => ({ says: 'other-kind', act: act.kind, said: action }) };
}
