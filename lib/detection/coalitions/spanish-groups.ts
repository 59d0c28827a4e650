import { matchesOf } from '../text/matches';
import { type Page, textAfter } from '../text/page';
import { readSpanishCount, SPANISH_COUNT_PATTERN } from './count';
import type { GroupPhrase } from './group-phrase';

const GROUP = '(?:coalición|coalicion|grupo|alianza)(?: (?:bipartidista|multiestatal|de estados))?';
const ATTORNEYS = '(?:fiscales|procuradores)(?: generales)?(?: (?:estatales|demócratas|republicanos))*';
const ATTORNEYS_GENERAL = '(?:fiscales|procuradores) generales(?: (?:estatales|demócratas|republicanos))*';
const STATES = 'estados(?: (?:demócratas|republicanos|gobernados por \\w+))?';
const COUNT = `(${SPANISH_COUNT_PATTERN})(?: de(?: los)?)?(?: (?:otros|otras))?`;
const BEFORE = '(?:(?:otros|otras|los|sus|más de|al menos|unos|casi|cerca de) )*';

/** "una coalición de 20 fiscales generales", "fiscales generales de 20 estados". Groups: the number. */
const ATTORNEYS_OF_STATES = new RegExp(
  `(?<!\\p{L})(?:${GROUP} (?:de|con|integrada por|formada por|liderada por|compuesta por) ${BEFORE}${COUNT} ${ATTORNEYS}(?: (?:de|del) (?:otros )?\\d{0,2} ?estados)?|${BEFORE}${COUNT} ${ATTORNEYS_GENERAL}(?: (?:de|del) (?:otros )?\\d{0,2} ?estados)?|${ATTORNEYS_GENERAL} de ${BEFORE}${COUNT} estados|${GROUP} de (?:los )?(?:${ATTORNEYS_GENERAL}|${BEFORE}${COUNT} ${STATES}))(?!\\p{L})`,
  'giu',
);
/** "veinte estados", where they act. Groups: the number. */
const STATES_ALONE = new RegExp(`(?<!\\p{L})${BEFORE}${COUNT} ${STATES}(?!\\p{L})`, 'giu');

const ACTS =
  '(?:demand(?:an|aron|ado|ar)(?! más)|present(?:an|aron)|interp(?:onen|usieron)|impugn(?:an|aron)|firm(?:an|aron)|pid(?:en|ieron)|exig(?:en|ieron)|inst(?:an|aron)|se (?:unen|unieron|suman|sumaron|oponen|opusieron)|acud(?:en|ieron)|llev(?:an|aron)|recurr(?:en|ieron)|apel(?:an|aron)|envi(?:an|aron) una carta|escrib(?:en|ieron)|acus(?:an|aron)|investig(?:an|aron)|solicit(?:an|aron)|busc(?:an|aron) (?:bloquear|frenar|detener)|lleg(?:an|aron) a un acuerdo|alcanz(?:an|aron) un acuerdo|aleg(?:an|aron)|argument(?:an|aron))';
const ACTING = new RegExp(
  `^(?:,? (?:y|además de|junto con|así como) (?:el |la )?(?:Distrito de Columbia|D\\.?C\\.?|Washington(?:,? D\\.?C\\.?)?|Puerto Rico|Guam|(?:varias|\\d+) (?:ciudades|condados))|, (?:el )?Distrito de Columbia|,? (?:liderad|encabezad|dirigid)[oa]s por (?:el |la |los )?(?:fiscal(?:es)? general(?:es)? de )?[A-ZÁÉÍÓÚÑ][\\wáéíóúñ.]*(?:,? (?:y |de )?[A-ZÁÉÍÓÚÑ][\\wáéíóúñ.]*){0,5})*,?(?: (?:que|ya|han|también|hoy|este|el|lunes|martes|miércoles|jueves|viernes|juntos|conjuntamente))* ${ACTS}`,
  'i',
);
const BY_THEM =
  /(?:demandas?|cartas?|escritos?|acuerdos?|querellas?|presentad[oa]s?|firmad[oa]s?|encabezad[oa]s?|impulsad[oa]s?|interpuest[oa]s?) (?:presentad[oa]s? |firmad[oa]s? |interpuest[oa]s? )?(?:por|de|con)(?: (?:los|unos|más de|al menos|otros))*\s+$/i;
const MOST = 57;

/** Words without which a text has no group in Spanish. */
const SPANISH = /iscales|rocuradores|estados/;

/** Groups in Spanish; none where the text has not even their words. */
export function findSpanishGroups(page: Page): GroupPhrase[] {
  if (!SPANISH.test(page.text)) return [];
  const found: GroupPhrase[] = [];
  for (const match of matchesOf(ATTORNEYS_OF_STATES, page.text)) {
    const phrase = phraseOf(match);
    if (phrase) found.push(phrase);
  }
  for (const match of matchesOf(STATES_ALONE, page.text)) {
    const phrase = phraseOf(match);
    if (!phrase) continue;
    const before = page.text.slice(Math.max(0, phrase.start - 60), phrase.start);
    if (ACTING.test(textAfter(page, phrase.end, 160)) || BY_THEM.test(before)) found.push(phrase);
  }
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
