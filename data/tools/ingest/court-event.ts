import type { EVENT_KINDS } from '../../../lib/dataset/schema';

export type EventKind = (typeof EVENT_KINDS)[number];

export interface CourtEvent {
  kind: EventKind;
  /** What happened, in the words of the record. */
  text: string;
  /** Where in the text it is said. */
  start: number;
  end: number;
}

const WON = '(?:grant|issu|enter|award|secur|win|won|obtain|order|extend)\\p{L}*';
const REFUSED = '(?:den(?:y|ies|ied|ying)|refus|reject|declin)\\p{L}*';
const COURT = '(?:judge|court|panel|justices|circuit|bench)';
const APPEALS = '(?:appeals court|court of appeals|circuit|appellate|panel)';
const near = (...words: string[]) => new RegExp(words.join('[^.!?\\n]{0,80}?\\b'), 'iu');

/** What courts do, as headlines and first sentences say it; the first that fits is taken. */
const EVENTS: readonly (readonly [EventKind, string, RegExp])[] = [
  [
    'tro-denied',
    'The court denied a temporary restraining order.',
    near(`\\b${REFUSED}`, 'temporary restraining order'),
  ],
  [
    'tro-granted',
    'The court granted a temporary restraining order.',
    near(`\\b${WON}`, 'temporary restraining order'),
  ],
  [
    'preliminary-injunction-denied',
    'The court denied a preliminary injunction.',
    near(`\\b${REFUSED}`, 'preliminary injunction'),
  ],
  [
    'preliminary-injunction-granted',
    'The court granted a preliminary injunction.',
    near(`\\b${WON}`, 'preliminary injunction'),
  ],
  [
    'certiorari-granted',
    'The Supreme Court agreed to hear the case.',
    /\bsupreme court\b[^.!?\n]{0,40}\b(?:agree[sd]? to|will|to) (?:hear|take up|review)\b/iu,
  ],
  [
    'supreme-court-decision',
    'The Supreme Court decided the case.',
    /\bsupreme court\b(?! of \p{Lu})[^.!?\n]{0,30}\b(?:rul|held|holds|strik|struck|uph|decid|sid|reject|revers|affirm|vacat)\p{L}*/iu,
  ],
  [
    'affirmed',
    'The court of appeals affirmed.',
    near(`\\b${APPEALS}`, '(?:affirm|uph[eo]ld|leaves? in place)\\p{L}*'),
  ],
  ['reversed', 'The court of appeals reversed.', near(`\\b${APPEALS}`, '(?:revers|overturn)\\p{L}*')],
  [
    'vacated',
    'The court vacated the challenged action.',
    near(`\\b${COURT}`, '(?:vacat|set aside|sets aside|strik(?:es|ing) down|struck down|invalidat)\\p{L}*'),
  ],
  ['stayed', 'The ruling was stayed.', near(`\\b${COURT}`, '(?:stay(?:s|ed)|paus(?:es|ed)|put on hold)\\b')],
  ['summary-judgment', 'The court gave summary judgment.', near(`\\b${WON}`, 'summary judgment')],
  [
    'dismissed',
    'The court dismissed the case.',
    near(`\\b${COURT}`, '(?:dismiss|toss|thr(?:ew|ows) out)\\p{L}*'),
  ],
  [
    'consent-decree',
    'The court entered a consent decree.',
    near(`\\b${COURT}`, `${WON}`, 'consent (?:decree|judgment)'),
  ],
  [
    'appeal-filed',
    'An appeal was filed.',
    /\b(?:files?|filed|filing) (?:an? )?(?:notice of )?appeal\b|\bappeal(?:s|ed) (?:the |a |judge's |court )?(?:ruling|decision|order|judgment)/iu,
  ],
];
/** What is asked for, expected or told of others has not happened. */
const NOT_YET =
  /\b(?:seek|ask|mov|request|urg|motion|hearing|would|could|if|unless|to (?:grant|issue|block)|calls? on|pending|expected|await|whether|when|once|until|after the|previously|last (?:week|month|year)|earlier)\p{L}*/iu;
/** Code units: a release announces what happened, and in which case, in its headline or first paragraph. */
export const ANNOUNCED_WITHIN = 500;

/** The decision of a court that a text announces; undefined where it announces none. */
export function readCourtEvent(title: string | undefined, text: string): CourtEvent | undefined {
  const opening = text.slice(0, ANNOUNCED_WITHIN);
  for (const sentence of [title ?? '', ...opening.split(/(?<=[.!?])\s+|\n+/)]) {
    if (sentence === '' || NOT_YET.test(sentence)) continue;
    const found = EVENTS.find(([, , pattern]) => pattern.test(sentence));
    if (found === undefined) continue;
    const start = Math.max(0, text.indexOf(sentence));
    return { kind: found[0], text: found[1], start, end: Math.min(text.length, start + sentence.length) };
  }
  return undefined;
}
