import type { JurisdictionCode } from '../jurisdiction-code';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { gapBetween } from '../text/gap';
import { matchesOf } from '../text/matches';
import { type Page, textAfter, textBefore } from '../text/page';
import { FOREIGN_BEFORE, isForeignAfter } from './abroad';
import type { Title } from './title';

const IN_ENGLISH = String.raw`\battorney(?:'s|(s?))[- ]\n?general(s?)\b('s?(?!\w))?|\batt(?:orne)?'?y(s?)\.?[- ]gen\b\.?|\bA\.\s?G\.(s?)|\bAG(s?)\b('s?(?!\w))?|\bOAG\b|\bsecretary of justice\b|\bjustice secretary\b`;
const IN_SPANISH = String.raw`\b(?:ex|vice)?fiscal(es)? general(?:es)?\b|\b(?:ex|sub)?procurador(?:a|es|as)? general(?:es)?\b|\bfiscal[ií]a general\b|\bprocuradur[ií]a general\b|\bsecretari[oa] de justicia\b`;
const TITLE = new RegExp(IN_ENGLISH, 'iy');
/** Written so, it begins with a word that stands everywhere. */
const SPACED_OUT = /A\.\sG\./;
const TITLE_IN_BOTH = new RegExp(`${IN_ENGLISH}|${IN_SPANISH}`, 'gi');
/** Letters that every title in Spanish has; most pages have none of them. */
const MAYBE_SPANISH = ['iscal', 'ISCAL', 'rocurad', 'ROCURAD', 'ecretari', 'ECRETARI'];
const SUBORDINATE =
  /\b(?:deputy|deputies|dep\.|assistants?|asst\.|associate|special|solicitor|counsel to the|advisers? to the)(?: to (?:two|the))?(?: chief)?(?: state)?\s+$/i;
const LOCAL = /\b(?:county|city|parish|district|navajo nation|tribal|nation)('s)?\s+$/i;
/** The District of Columbia, as its papers write it; a district without a capital is a prosecutor's. */
const THE_DISTRICT = /\b[Tt]he District's $/;
const FEDERAL =
  /(?:\bU\.?\s?S\.?|\bUnited States|\bAmerica's|\bnation's|\bfederal|\b(?:Trump|Biden|Obama|Bush|Clinton|Nixon|Reagan|Carter|president)'s?)\s+(?:(?:new|first|former|then|then-|acting|own|handpicked|ex-?|next|second|current|top)[\s-]*)*$/i;
const FEDERAL_AFTER =
  /^\s+(?:(?:of|for) the (?:United States|U\.S\.|country|nation)\b|(?:de|de los) (?:Estados Unidos\b|EE\.? ?UU\b)|(?:estadounidense|federal)\b)/i;
const SUBORDINATE_AFTER = /^ (?:adjunt[oa]|auxiliar|asociad[oa]|asistente)/i;
const FORMER =
  /(?:\bformer(?:ly)?|\bex|\bthen|\bpast|\bone-?time|\bprevious|\blate|\bretired|\bonce)[\s-]+(?:\S+\s+){0,3}$/i;
const ACTING = /\b(?:acting|interim)(?:\s+\S+){0,2}\s+$/i;
const PROSPECTIVE_AFTER =
  /^(?:-elect|-designate|(?:'s)?\s+(?:elect|nominee|nomination|candidates?|hopefuls?|pick|race|election|contender|primary|designate)\b|\s+(?:position|job|post|seat)\b|'s\s+seat\b)/i;
const PROSPECTIVE_BEFORE =
  /\bfor\s+(?:(?!\S+'s\s)\S+\s+)?$|\b(?:as his|as her|next|nominee for|candidate for|run(?:ning)? for|elected|become|be|candidat[oa]s? [ap]|candidat[oa]s? para|aspirantes? a)\s+(?:\S+\s+)?$/i;
const BETWEEN_STATE_AND_TITLE =
  /^(?:'s?)?[\s-]+(?:state(?:'s)?\s+)?(?:(?:democratic|republican|democrat|gop|former|then|ex|acting|interim|current|new|outgoing|longtime|deputy|chief|assistant|first|first-term|top|(?:office|department) of(?: the)?|state|department of law and|d|r|own|special|senior|governor and|his|her)[-\s,]+){0,3}$/i;
/** "Texas' embattled attorney general". */
const EPITHET =
  /^'s? (?!and\b|governor|lieutenant|solicitor|county|district|city|deputy|assistant|next\b)[a-z-]+ $/;
const OF_STATE =
  /^'?s?(?:\s+office)?\s+(?:of|for|from|in|del?|de la)\s+(?:the\s+)?(?:estado de\s+)?(?:(?:great\s+)?states?\s+of\s+|commonwealth\s+of\s+|territory\s+of\s+)?(?:the\s+)?$/i;

/** Every "attorney general" of the text, in order; `abbreviations` are short forms of states such as "N.M.". */
export function findTitles(
  page: Page,
  states: readonly StateName[],
  abbreviations: ReadonlyMap<string, JurisdictionCode>,
): Title[] {
  const titles: Title[] = [];
  let nextState = 0;
  const anywhere = MAYBE_SPANISH.some(letters => page.text.includes(letters)) || SPACED_OUT.test(page.text);
  const matches = anywhere
    ? matchesOf(TITLE_IN_BOTH, page.text)
    : page.cues.matches(TITLE, page.text, CUE.title);
  for (const match of matches) {
    const start = match.index;
    const written = match[0];
    const short = /^A/.test(written) && /^a\.?\s?g/i.test(written);
    if (short && !/^A\.?\s?G/.test(written)) continue;
    if (/^oag/i.test(written) && written !== 'OAG') continue;
    const possessive = /'s?$/.test(written);
    const end = start + written.length - (possessive ? (written.endsWith("'s") ? 2 : 1) : 0);
    const last = titles.at(-1);
    if (short && last !== undefined && page.text.slice(last.end, start) === ' (' && page.text[end] === ')') {
      // "Attorney General (AG) Dana Nessel": the short form is said along with the long one.
      if (last.phraseEnd === last.end) last.phraseEnd = end + 1;
      last.end = end + 1;
      continue;
    }
    while (nextState < states.length && (states[nextState] as StateName).end <= start) nextState += 1;
    const before = textBefore(page, start, 80);
    const after = textAfter(page, end, 90);
    const title: Title = {
      start,
      end,
      short,
      plural: Boolean(match[1] || match[2] || match[4] || match[5] || match[6] || match[8]),
      possessive,
      rank: /^(?:vice|sub)/i.test(written) ? 'subordinate' : rankOf(before, after),
      former: /^ex/i.test(written) || (FORMER.test(before.slice(-40)) && !/[.;:]\s/.test(before.slice(-14))),
      acting: ACTING.test(before.slice(-30)),
      prospective: PROSPECTIVE_AFTER.test(after) || PROSPECTIVE_BEFORE.test(before.slice(-24)),
      phraseStart: start,
      phraseEnd: end,
    };
    attachState(page, title, states, nextState, abbreviations);
    if (/secretar/i.test(written) && title.rank !== 'federal') asSecretary(title);
    titles.push(title);
  }
  return titles;
}

/** Puerto Rico's attorney general is its Secretary of Justice; elsewhere that is another office. */
function asSecretary(title: Title): void {
  if (title.state === undefined) title.state = { jurisdiction: 'PR', side: 'before' };
  if (title.state.jurisdiction !== 'PR') title.rank = 'foreign';
}

function rankOf(before: string, after: string): Title['rank'] {
  const near = before.slice(-70);
  if (SUBORDINATE.test(near) || SUBORDINATE_AFTER.test(after)) return 'subordinate';
  if (FEDERAL.test(near) || FEDERAL_AFTER.test(after)) return 'federal';
  if (FOREIGN_BEFORE.test(near.slice(-44)) || isForeignAfter(after)) return 'foreign';
  return LOCAL.test(near) && !THE_DISTRICT.test(near) ? 'local' : 'state';
}

const ENTRY_BEFORE = /(?:,|\(|^|\n)[\s\-–•*·]*$/;

/** "Keith Ellison, Minnesota" above "Attorney General Aaron Ford": entries of a list, each on its line. */
function isOtherLine(page: Page, state: StateName, between: string): boolean {
  return between.includes('\n') && ENTRY_BEFORE.test(textBefore(page, state.start, 8));
}

const CODE_AND_WORD = /^(?:AS|DE|HI|IN|LA|ME|OR)$/;

function isShouted({ text }: Page, { start, end, short }: Title): boolean {
  const written = text.slice(start, end);
  return !short && written === written.toUpperCase();
}

function attachState(
  page: Page,
  title: Title,
  states: readonly StateName[],
  nextState: number,
  abbreviations: ReadonlyMap<string, JurisdictionCode>,
): void {
  const left = states[nextState - 1];
  const between = left && gapBetween(page, left.end, title.start, 60);
  if (left !== undefined && between !== undefined && !isOtherLine(page, left, between)) {
    if (BETWEEN_STATE_AND_TITLE.test(between) || EPITHET.test(between)) {
      title.state = { jurisdiction: left.jurisdiction, name: left, side: 'before' };
      title.phraseStart = left.start;
      if (/\b(?:deputy|assistant)\b/i.test(between)) title.rank = 'subordinate';
      else if (SUBORDINATE.test(textBefore(page, left.start, 40))) title.rank = 'subordinate';
      // "New Mexico's attorney general" is not Mexico's.
      else title.rank = 'state';
      return;
    }
  }
  const right = states[nextState];
  const ofEnd = title.possessive ? title.end + 2 : title.end;
  if (right !== undefined && OF_STATE.test(gapBetween(page, ofEnd, right.start, 40) ?? '')) {
    title.state = { jurisdiction: right.jurisdiction, name: right, side: 'after' };
    title.phraseEnd = right.end + (/^ State\b/.exec(textAfter(page, right.end, 7))?.[0].length ?? 0);
    return;
  }
  const short =
    /(?:^|[\s(["'>])([A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{1,4}\.|[A-Z]{2})(?:'s)?\s+(?:(?:state|office of(?: the)?)\s+)?$/i.exec(
      textBefore(page, title.start, 40),
    )?.[1];
  // "NOMINATED AS ATTORNEY GENERAL": in capitals, words are written as some codes of states are.
  const isWord = short !== undefined && CODE_AND_WORD.test(short) && isShouted(page, title);
  const jurisdiction =
    short === undefined || isWord ? undefined : abbreviations.get(short.replace(/\s/g, ''));
  if (short === undefined || jurisdiction === undefined) return;
  title.phraseStart = page.text.lastIndexOf(short, title.start);
  title.state = {
    jurisdiction,
    side: 'before',
    name: {
      start: title.phraseStart,
      end: title.phraseStart + short.length,
      jurisdiction,
      reason: { rule: 'state-abbreviation' },
      listed: false,
    },
  };
}
