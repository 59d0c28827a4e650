import type { PersonMention } from '../mention';
import { isListGap } from '../states/list-gap';
import type { StateName } from '../states/state-name';
import { matchesOf } from '../text/matches';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { firstFrom, lastWithin } from '../text/span-order';
import { readSpanishCount, SPANISH_COUNT_PATTERN } from './count';
import type { GroupPhrase } from './group-phrase';
import { actsInSpanish, isLaidTo } from './spanish-acting';

const PARTY = '(?: (?:demócratas|republicanos|estatales|bipartidistas))*';
const ATTORNEYS = '(?:fiscales|procuradores) generales';
/** "Varios estados", "otros fiscales generales demócratas", "fiscales generales de todo el país". */
const VAGUE = new RegExp(
  `(?<!\\p{L})(?:(?:(?:varios|diversos|numerosos|múltiples|otros)|(?:decenas|docenas) de) (?:otros )?(?:estados|${ATTORNEYS})${PARTY}|${ATTORNEYS}${PARTY} (?:de todo (?:el país|Estados Unidos|EE\\.? ?UU)|de (?:varios|otros) estados|demócratas|republicanos)|(?:fiscales|procuradores) (?:demócratas|republicanos)|(?:(?:casi|más de) )?la mitad de los (?:estados|${ATTORNEYS})|estados (?:demócratas|republicanos|(?:gobernados|liderados|encabezados|controlados) por (?:demócratas|republicanos)))(?!\\p{L}| de \\p{Lu})`,
  'giu',
);
/** "Un grupo de estados", "la coalición de fiscales". */
const COLLECTIVE = new RegExp(
  `(?<!\\p{L})(?:coalición|grupo|alianza)(?: (?:bipartidista|multiestatal|amplia))* de (?:los )?(?:estados|fiscales)${PARTY}(?!\\p{L}| generales| de | del )`,
  'giu',
);
/** "18 de sus homólogos", "homólogos republicanos de otros estados", "colegas de 12 estados". Groups: the numbers. */
const PEERS_OF = new RegExp(
  `(?<!\\p{L})(?:(${SPANISH_COUNT_PATTERN}) de sus |(?<=(?<!\\p{L})sus ))(?:homólog[oa]s|colegas|pares)${PARTY}(?: (?:de|en) (?:(?:otros |varios )+estados|(?:otros )?(${SPANISH_COUNT_PATTERN}) estados|todo el país))?(?!\\p{L})`,
  'giu',
);
const MOST = 57;
const REACH = 160;
const BESIDE = 90;
/** "Los estados demócratas" were spoken of before; "a otros estados" is whom something is done to. */
const NOBODY_NEW = /(?<!\p{L})(?:los|las|estos|esos|aquellos|de|del|en|a|con|entre|para|contra|muchos) $/iu;
const WHERE_FROM = /de todo (?:el país|Estados Unidos|EE)/i;
const WITH_THEM =
  /(?<!\p{L})(?:junto (?:con|a)|(?:se )?(?:un(?:e|ió|ieron|irse)|sum(?:a|ó|aron|arse)) a|encabez(?:a|ó) a|lider(?:a|ó) a) $|,? y $/iu;
const AND = / y $/i;
const SPEAKS_OF_THEM = /(?:fiscal|procurador)a?(?:es)? general/i;

/** Groups in Spanish that nobody counts, and somebody's peers. */
export function findUncountedInSpanish(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  const { text } = page;
  for (const { index, 0: written } of matchesOf(VAGUE, text)) {
    const end = index + written.length;
    const left = textBefore(page, index, 40);
    const others = /^otros/i.test(written);
    const beside = WITH_THEM.test(left);
    // "Los fiscales generales de todo el país" are no fewer for the article.
    const anew = WHERE_FROM.test(written) && /(?:^|[^\p{L}])los $/iu.test(left);
    if (!beside && !anew && (NOBODY_NEW.test(left) || others)) continue;
    if (/^fiscales (?!generales)/i.test(written) && !SPEAKS_OF_THEM.test(text)) continue;
    const acts = actsInSpanish(textAfter(page, end, REACH));
    const joined = beside && !AND.test(left);
    if (acts || joined || isLaidTo(left)) found.push({ start: index, end, other: others });
  }
  for (const { index, 0: written } of matchesOf(COLLECTIVE, text)) {
    const end = index + written.length;
    if (/fiscales/i.test(written) && !SPEAKS_OF_THEM.test(text)) continue;
    if (actsInSpanish(textAfter(page, end, REACH), true) || isLaidTo(textBefore(page, index, 60)))
      found.push({ start: index, end, other: false });
  }
  for (const match of matchesOf(PEERS_OF, text)) {
    const phrase = peersOf(page, match, states, attorneys);
    if (phrase) found.push(phrase);
  }
  return found;
}

function peersOf(
  page: Page,
  match: RegExpExecArray,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase | undefined {
  const { index, 0: written } = match;
  const near = lastWithin(attorneys, {
    start: Math.max(sentenceAt(page, index).start, index - BESIDE),
    end: index,
  });
  if (near === undefined || /[.;]/.test(page.text.slice(near.end, index))) return undefined;
  const number = match[1] ?? match[2];
  const count = number === undefined ? undefined : readSpanishCount(number);
  if (count !== undefined && (count > MOST || count < 2)) return undefined;
  const end = overPlaces(page, index + written.length, states);
  const left = textBefore(page, index, 40).replace(/sus $/i, '');
  if (!actsInSpanish(textAfter(page, end, REACH)) && !(WITH_THEM.test(left) && !AND.test(left)))
    return undefined;
  return { start: index, end, other: true, ...(count === undefined ? {} : { count }) };
}

/** A row of states right behind "de" is part of the phrase. */
function overPlaces(page: Page, end: number, states: readonly StateName[]): number {
  let at = firstFrom(states, end);
  let last = states[at];
  if (!last || !/^ (?:de|en) $/.test(page.text.slice(end, last.start))) return end;
  const first = last;
  for (at += 1; at < states.length; at += 1) {
    const next = states[at] as StateName;
    if (!isListGap(page.text.slice(last.end, next.start))) break;
    last = next;
  }
  return last === first ? end : last.end;
}
