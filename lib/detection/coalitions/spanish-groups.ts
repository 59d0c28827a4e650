import type { PersonMention } from '../mention';
import type { StateName } from '../states/state-name';
import { matchesOf } from '../text/matches';
import { type Page, textAfter } from '../text/page';
import { readSpanishCount, SPANISH_COUNT_PATTERN } from './count';
import type { GroupPhrase } from './group-phrase';
import { actsInSpanish, isLaidTo, speakInSpanish } from './spanish-acting';
import { findUncountedInSpanish } from './spanish-uncounted';

const GROUP = '(?:coalición|coalicion|grupo|alianza)(?: (?:bipartidista|multiestatal|de estados))?';
const ATTORNEYS = '(?:fiscales|procuradores)(?: generales)?(?: (?:estatales|demócratas|republicanos))*';
const ATTORNEYS_GENERAL = '(?:fiscales|procuradores) generales(?: (?:estatales|demócratas|republicanos))*';
const STATES =
  'estados(?! mexicanos|(?: de| en) (?:México|la República|Brasil|Venezuela))(?: (?:estadounidenses|norteamericanos|más|demócratas|republicanos|del país|de (?:EE\\.? ?UU\\.?|Estados Unidos)|gobernad[oa]s por (?:los )?[\\p{L}]+|(?:liderados|encabezados|controlados|dirigidos) por (?:los )?(?:fiscales generales(?! de)|demócratas|republicanos)|demandantes))*';
const COUNT = `(${SPANISH_COUNT_PATTERN})(?: de(?: los)?)?(?: (?:otros|otras))?`;
const BEFORE = '(?:(?:otros|otras|los|sus|más de|al menos|unos|casi|cerca de) )*';

/** "una coalición de 20 fiscales generales", "fiscales generales de 20 estados". Groups: the number. */
const ATTORNEYS_OF_STATES = new RegExp(
  `(?<!\\p{L})(?:${GROUP} (?:de|con|integrada por|formada por|liderada por|compuesta por) ${BEFORE}${COUNT} ${ATTORNEYS}(?: (?:de|del) (?:otros )?\\d{0,2} ?estados)?|${BEFORE}${COUNT} ${ATTORNEYS_GENERAL}(?: (?:de|del) (?:otros )?\\d{0,2} ?estados)?|${ATTORNEYS_GENERAL} (?:de|en) ${BEFORE}${COUNT} estados|${GROUP} de (?:los )?(?:${ATTORNEYS_GENERAL}|${BEFORE}${COUNT} ${STATES}))(?!\\p{L})`,
  'giu',
);
/** "veinte estados", where they act. Groups: the number. */
const STATES_ALONE = new RegExp(
  `(?<!\\p{L})(?:(?:fiscales|procuradores|secretarios de justicia)(?: generales)?(?: (?:estatales|demócratas|republicanos))* de )?${BEFORE}${COUNT} ${STATES}(?!\\p{L})`,
  'giu',
);
const OF_ATTORNEYS = /^(?:fiscales|procuradores)/i;
/** "Una veintena de estados" does by itself what they do. */
const COLLECTIVE = /^una /i;

/** "Texas, junto con otros 25 estados, demandó": one acts, with them. */
const TOGETHER_WITH = /(?<!\p{L})(?:junto (?:con|a)|acompañad[oa] (?:por|de)) (?:los )?$/iu;

/** "Junto con otros 22 estados vamos a demandar". */
const WE_ACT =
  /^,? (?:hoy |ya )?(?:vamos a|estamos|hemos|presentamos|demandamos|pedimos|exigimos)(?!\p{L})/iu;

const MOST = 57;

/** Words without which a text has no group in Spanish; "fiscal" alone is English too. */
const FISCAL = /iscal(?:es|[ií]a| [Gg]eneral)/;
const isSpanish = (text: string): boolean =>
  text.includes('rocurador') || text.includes('stados') || (text.includes('iscal') && FISCAL.test(text));

/** Groups in Spanish; none where the text has not even their words. */
export function findSpanishGroups(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  if (!isSpanish(page.text)) return [];
  const found: GroupPhrase[] = [];
  for (const match of matchesOf(ATTORNEYS_OF_STATES, page.text)) {
    const phrase = phraseOf(match);
    if (phrase) found.push(phrase);
  }
  for (const match of matchesOf(STATES_ALONE, page.text)) {
    const phrase = phraseOf(match);
    if (!phrase) continue;
    const before = page.text.slice(Math.max(0, phrase.start - 60), phrase.start);
    const collective =
      COLLECTIVE.test(page.text.slice(phrase.start, phrase.end)) ||
      (phrase.other && TOGETHER_WITH.test(before));
    const { text } = page;
    const together =
      phrase.other && TOGETHER_WITH.test(before) && WE_ACT.test(textAfter(page, phrase.end, 60));
    if (
      together ||
      actsInSpanish(textAfter(page, phrase.end, 160), collective) ||
      isLaidTo(before, textAfter(page, phrase.end, 90)) ||
      (OF_ATTORNEYS.test(text.slice(phrase.start, phrase.end)) &&
        speakInSpanish(textAfter(page, phrase.end, 60))) ||
      text.slice(phrase.start, phrase.end).endsWith('demandantes')
    )
      found.push(phrase);
  }
  found.push(...findUncountedInSpanish(page, states, attorneys));
  return found;
}

const LEADING = /^(?:(?:los|sus|unos|casi|cerca de|más de|al menos) )+/i;

function phraseOf(match: RegExpExecArray): GroupPhrase | undefined {
  const [written, ...groups] = match as unknown as [string, ...(string | undefined)[]];
  const number = groups.find(group => group !== undefined);
  const count = number === undefined ? undefined : readSpanishCount(number);
  if (count !== undefined && (count > MOST || count < 2)) return undefined;
  return {
    start: match.index + (LEADING.exec(written)?.[0].length ?? 0),
    end: match.index + written.length,
    other: /\b(?:otros|otras)\b/i.test(written),
    ...(count === undefined ? {} : { count }),
  };
}
