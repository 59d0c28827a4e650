import { COUNT_PATTERN, readCount } from '../coalitions/count';
import type { Span } from '../mention';
import { CUE } from '../text/cues';
import { matchesOf } from '../text/matches';
import type { Page } from '../text/page';

/** A phrase that refers to a suit of several states. */
export interface SuitPhrase extends Span {
  count?: number;
  several?: true;
}

const KIND = '(?:(?:bipartisan|bi-partisan|landmark|federal|antitrust|civil|class)[ ,]+)*';
const LAWSUIT = '(?:lawsuit|suit|litigation|legal (?:challenge|action))';
const NO_BODY = '(?! (?:task|working|group|committee|bureau|team|unit|fund)\\b)';
const ATTORNEYS = '(?:attorneys general|attorney generals|AGs)';
const GROUP = `(?:(?:state|states'|Democratic|Republican|Democratic-led|Republican-led|GOP|GOP-led|blue|red|bipartisan|fellow|other)[ ,]+)*(?:${ATTORNEYS}|states)`;

/** "Multistate lawsuit filed by nine state attorneys general". */
const MULTISTATE = new RegExp(
  `\\bmulti-?state ${KIND}(?:(?<plural>lawsuits|suits|litigations|legal (?:challenges|actions))\\b|${LAWSUIT}\\b${NO_BODY}(?: (?:filed|brought|led|joined)(?: \\w+)? by (?:(?:nearly|about|at least|more than|over|some) )?(?:(?<count>${COUNT_PATTERN}) )?(?:other )?${GROUP})?)`,
  'iy',
);
const KIND_BEFORE = new RegExp(`\\b${KIND}$`, 'i');
/** "Two more multistate lawsuits": some that are meant, not what attorneys general do all the time. */
const SEVERAL_BEFORE = new RegExp(
  `\\b(?:the|these|those|both|several|more|other|${COUNT_PATTERN}) (?:(?:ongoing|pending|current|separate|related) )*${KIND}$`,
  'i',
);
/** "The 17-state lawsuit". */
const COUNTED =
  /-state (?:(?:antitrust|federal|civil|legal|class) )*(?:lawsuit|suit|litigation|challenge|case)\b/gi;
/** "The 17 states' suit", "the states' lawsuit over …": the group is a phrase of its own. */
const OF_STATES = new RegExp(
  `\\b(?:states|${ATTORNEYS})' (?:(?:joint|federal|own|new|combined|consolidated) )*(?<noun>lawsuit|suit|legal challenge)\\b(?<object> (?:over|challenging|against|to (?:block|stop|halt|save|protect|end|undo|overturn|keep))\\b)?`,
  'y',
);
const COUNT_BEFORE = new RegExp(`\\b(?<count>${COUNT_PATTERN})(?: other)? ?$`, 'i');
/** "A lawsuit filed by a group of states". */
const BY_GROUP = new RegExp(
  `\\b(?<noun>lawsuit|suit|legal challenge)(?: that was| which was)? (?:filed|brought|led|launched|spearheaded|mounted)(?: \\w+ly)?(?: (?:this|last) \\w+| \\w+day)? by (?:a|the) (?:\\w+[- ]){0,2}?(?:group|coalition|alliance|bloc) of (?:(?<count>${COUNT_PATTERN}) )?${GROUP}\\b`,
  'iy',
);
const WHICH =
  '\\b(?:those|these|the other|other|fellow|his fellow|her fellow|the|state|Democratic|Republican) (?:(?:state|Democratic|Republican) )*';
/** "The other attorneys general who filed a lawsuit", from whom they are on. */
const JOINED_IN_FILING = new RegExp(
  `(?<=${WHICH})(?:attorneys general|attorney generals|AGs|AG's)\\b[^.;]{0,40}?\\b(?:filed|filing|brought|bringing|file) (?:a|an|this|that) (?:\\w+ ){0,2}?(?<noun>lawsuit|suit|legal challenge)\\b`,
  'iy',
);
const WHICH_BEFORE = new RegExp(`${WHICH}$`, 'i');
/** "If the attorneys general do file a lawsuit": there is none yet. */
const SUPPOSED = /\b(?:[Ii]f|whether|could|would|may|might|consider(?:s|ed|ing)?|unless)\b[^.;]*$/;
/** "La demanda multiestatal", "la demanda de 17 estados". */
const SPANISH =
  /\b(?:demandas? multiestatal(?:es)?|demanda (?:colectiva )?de (?<count>\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte) (?:estados|fiscales(?: generales)?))\b/gi;

/** Code units before a phrase in which its number and its adjectives stand. */
const BEFORE = 60;

/** Phrases for suits of several states. `isAlone` tells whether no group is named in the sentence that holds a span. */
export function findSuitPhrases({ text, cues }: Page, isAlone: (at: number) => boolean): SuitPhrase[] {
  const found: SuitPhrase[] = [];
  const add = (span: Span, count: string | undefined, more: { several?: true } = {}) => {
    const number = count === undefined ? undefined : readCount(count);
    found.push({ ...span, ...(number === undefined ? {} : { count: number }), ...more });
  };
  // Patterns begin with what few texts have: those without it cost nothing.
  for (const match of cues.matches(MULTISTATE, text, CUE.joint)) {
    const { plural, count } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    if (plural !== undefined && !SEVERAL_BEFORE.test(before)) continue;
    const kind = KIND_BEFORE.exec(before)?.[0].length ?? 0;
    const span = { start: match.index - kind, end: match.index + match[0].length };
    add(span, count, plural === undefined ? {} : { several: true });
  }
  for (const match of text.includes('-state ') || text.includes('-State ') || text.includes('-STATE ')
    ? matchesOf(COUNTED, text)
    : []) {
    const count = countBefore(text, match.index);
    if (count === undefined) continue;
    add({ start: match.index - count.length, end: match.index + match[0].length }, count);
  }
  for (const match of cues.matches(OF_STATES, text, CUE.states | CUE.attorney)) {
    const count = countBefore(text, match.index);
    if (count !== undefined || match.groups?.object !== undefined) add(nounOf(match), count);
  }
  for (const match of cues.matches(BY_GROUP, text, CUE.suit)) add(nounOf(match), match.groups?.count);
  if (cues.has(CUE.attorney) && cues.has(CUE.suit)) {
    for (const match of cues.matches(JOINED_IN_FILING, text, CUE.attorney)) {
      const { index } = match;
      const which = WHICH_BEFORE.exec(text.slice(Math.max(0, index - BEFORE), index))?.[0].length ?? 0;
      const before = text.slice(Math.max(0, index - which - BEFORE), index);
      if (isAlone(index - which) && !SUPPOSED.test(before.concat(match[0]))) add(nounOf(match), undefined);
    }
  }
  for (const match of text.includes('emanda') || text.includes('EMANDA') ? matchesOf(SPANISH, text) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    add(span, match.groups?.count, /^demandas/i.test(match[0]) ? { several: true } : {});
  }
  return found;
}

const countBefore = (text: string, at: number): string | undefined =>
  COUNT_BEFORE.exec(text.slice(Math.max(0, at - BEFORE), at))?.groups?.count;

/** The noun alone: the group beside it is a phrase of its own. */
function nounOf({ index, 0: written, groups }: RegExpExecArray): Span {
  const noun = groups?.noun ?? '';
  const start = index + written.lastIndexOf(noun, written.length - (groups?.object?.length ?? 0));
  return { start, end: start + noun.length };
}
