import { COUNT_PATTERN, readCount } from '../coalitions/count';
import type { Span } from '../mention';

/** A phrase that refers to a suit of several states. */
export interface SuitPhrase extends Span {
  count?: number;
  several?: true;
}

const KIND = '(?:(?:bipartisan|bi-partisan|landmark|federal|antitrust|civil|class)[ ,]+)*';
const LAWSUIT = '(?:lawsuit|suit|litigation|legal challenge)';
const NO_BODY = '(?! (?:task|working|group|committee|bureau|team|unit|fund)\\b)';
const ATTORNEYS = '(?:attorneys general|attorney generals|AGs)';
const GROUP = `(?:(?:state|states'|Democratic|Republican|Democratic-led|Republican-led|GOP|GOP-led|blue|red|bipartisan|fellow|other)[ ,]+)*(?:${ATTORNEYS}|states)`;

/** "A multistate lawsuit filed by nine state attorneys general". */
const MULTISTATE = new RegExp(
  `\\b${KIND}multi-?state ${KIND}${LAWSUIT}\\b${NO_BODY}(?: (?:filed|brought|led|joined)(?: \\w+)? by (?:(?:nearly|about|at least|more than|over|some) )?(?:(?<count>${COUNT_PATTERN}) )?(?:other )?${GROUP})?`,
  'gi',
);
/** "Two more multistate lawsuits": some that are meant, not what attorneys general do all the time. */
const SEVERAL = new RegExp(
  `(?<=\\b(?:the|these|those|both|several|more|other|${COUNT_PATTERN}) )${KIND}multi-?state ${KIND}(?:lawsuits|suits|legal challenges)\\b`,
  'gi',
);
/** "The 17-state lawsuit". */
const COUNTED = new RegExp(
  `\\b(?<count>${COUNT_PATTERN})-state (?:(?:antitrust|federal|civil|legal|class) )*(?<noun>lawsuit|suit|litigation|challenge|case)\\b`,
  'gi',
);
/** "The 17 states' suit", "the states' lawsuit over …": the group is a phrase of its own. */
const OF_STATES = new RegExp(
  `\\b(?:(?<count>${COUNT_PATTERN}) )?(?:other )?(?:states|${ATTORNEYS})' (?:(?:joint|federal|own|new|combined|consolidated) )*(?<noun>lawsuit|suit|legal challenge)\\b(?<object> (?:over|challenging|against|to (?:block|stop|halt|save|protect|end|undo|overturn|keep))\\b)?`,
  'g',
);
/** "A lawsuit filed by a group of states". */
const BY_GROUP = new RegExp(
  `\\b(?<noun>lawsuit|suit|legal challenge)(?: that was| which was)? (?:filed|brought|led|launched|spearheaded|mounted)(?: \\w+ly)?(?: (?:this|last) \\w+| \\w+day)? by (?:a|the) (?:\\w+[- ]){0,2}?(?:group|coalition|alliance|bloc) of (?:(?<count>${COUNT_PATTERN}) )?${GROUP}\\b`,
  'gi',
);
const JOINED_IN_FILING =
  /\b(?:those|these|the other|other|fellow|his fellow|her fellow|the|state|Democratic|Republican) (?:(?:state|Democratic|Republican) )*(?:attorneys general|attorney generals|AGs|AG's)\b[^.;]{0,40}?\b(?:filed|filing|brought|bringing|file) (?:a|an|this|that) (?:\w+ ){0,2}?(?<noun>lawsuit|suit|legal challenge)\b/gi;
/** "La demanda multiestatal", "la demanda de 17 estados". */
const SPANISH =
  /\b(?:demandas? multiestatal(?:es)?|demanda (?:colectiva )?de (?<count>\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte) (?:estados|fiscales(?: generales)?))\b/gi;

/** Phrases for suits of several states. `isAlone` tells whether no group is named in the sentence that holds a span. */
export function findSuitPhrases(text: string, isAlone: (at: number) => boolean): SuitPhrase[] {
  const found: SuitPhrase[] = [];
  if (!/suit|challenge|-state|[Ll]itigation|LITIGATION|SUIT|[Dd]emanda/.test(text)) return found;
  const add = (match: RegExpExecArray, more: { several?: true } = {}) => {
    const count = match.groups?.count === undefined ? undefined : readCount(match.groups.count);
    found.push({ ...spanOf(match), ...(count === undefined ? {} : { count }), ...more });
  };
  for (const match of text.matchAll(SEVERAL)) add(match, { several: true });
  for (const match of text.matchAll(MULTISTATE)) add(match);
  for (const match of text.matchAll(COUNTED)) add(match);
  for (const match of text.matchAll(OF_STATES)) {
    const { count, object } = match.groups ?? {};
    if (count !== undefined || object !== undefined) add(match);
  }
  for (const match of text.matchAll(BY_GROUP)) add(match);
  for (const match of text.matchAll(JOINED_IN_FILING)) if (isAlone(match.index)) add(match);
  for (const match of text.matchAll(SPANISH))
    add(match, /^demandas/i.test(match[0]) ? { several: true } : {});
  return found;
}

/** The phrase, or its noun alone where the group beside it is a phrase of its own. */
function spanOf({ index, 0: written, groups }: RegExpExecArray): Span {
  const noun = /-state /i.test(written) ? undefined : groups?.noun;
  if (noun === undefined) return { start: index, end: index + written.length };
  const start = index + written.lastIndexOf(noun, written.length - (groups?.object?.length ?? 0));
  return { start, end: start + noun.length };
}
