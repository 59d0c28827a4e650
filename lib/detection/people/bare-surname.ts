import type { NameMatch } from '../names/name-table';
import { abbreviatedStateAfter } from '../states/abbreviated';
import { hasAnywhere, isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import {
  COMMON_WORD_SURNAMES,
  DOES_AFTER,
  GOES_ON_AS_WORD,
  isWeekday,
  RARE_AS_WORDS,
  SHARED_NAMES,
  SPEAKER_AFTER,
  SPEAKS_IN_SPANISH,
  SUBJECT_AFTER,
} from './common-words';
import { standsAlone } from './name-context';
import { COURTESY } from './other-office';
import type { StatesByPlace } from './states-by-place';

/**
 * Whether a surname without a title, met with one elsewhere on the page, is the person's here, and
 * no place, word, firm or case of the name. `parties` are those of the page's captions, as compared;
 * `justNamed` is whether the name stands in full right before.
 */
export function isNameOfPerson(
  page: Page,
  match: NameMatch,
  family: string,
  parties: string,
  states: StatesByPlace,
  justNamed = false,
): boolean {
  const before = textBefore(page, match.start, 40);
  const after = textAfter(page, match.end, 40);
  if (!standsAlone(page, match, states)) return false;
  const overshadowed = OVERSHADOWED.get(family);
  if (overshadowed && hasAnywhere(page, overshadowed)) return false;
  if (isTown(page, match, family, before, after)) return false;
  const courtesy = COURTESY.test(before);
  // A case called "Pruitt v. Burwell" makes "Pruitt" a case as well.
  if (parties.includes(family) && !SPEAKER_AFTER.test(after) && !courtesy) return false;
  if (courtesy || !COMMON_WORD_SURNAMES.has(family)) return true;
  if (RARE_AS_WORDS.has(family)) return !GOES_ON_AS_WORD.test(after) || isWrittenAsName(page, match);
  if (/\b[Bb]lack(?:,| and| or| &) $/.test(before)) return false;
  if (family === 'sunday' && isWeekday(before, after)) return false;
  if (SPEAKS_IN_SPANISH.test(after) || (justNamed && DOES_AFTER.test(after))) return true;
  return (!SHARED_NAMES.has(family) && isWrittenAsName(page, match)) || SUBJECT_AFTER.test(after);
}

/** Beside the president his son is never "Biden". */
const OVERSHADOWED: ReadonlyMap<string, RegExp> = new Map([
  ['biden', /\b(?:Joe|Joseph R\.|(?:Vice )?President(?:-elect)?) Biden\b/],
]);

const PLACES: ReadonlySet<string> = new Set(['jackson', 'reno', 'madison', 'racine', 'madrid', 'conway']);
const IN_PLACE =
  /\b(?:in|near|outside|around|across|throughout|downtown|leave|leaves|visited|toured|of|from|at|to) (?:downtown )?$/;
const TOWN_AFTER =
  /^(?:'s)? (?:residents?|police|airport|metro|area|city|water|mayor|schools?|council|neighborhoods?|suburbs?|casinos?|streets?)\b/;

/** "Reno, Nev.", "officials in Jackson": towns that bear the surname. */
function isTown(page: Page, { end }: NameMatch, family: string, before: string, after: string): boolean {
  const isKnownPlace = PLACES.has(family) || SHARED_NAMES.has(family);
  if (abbreviatedStateAfter(page, end) !== undefined && (isKnownPlace || IN_PLACE.test(before))) return true;
  if (!PLACES.has(family)) return false;
  return TOWN_AFTER.test(after) || (IN_PLACE.test(before) && !/\b(?:of|from|at|to) $/.test(before));
}

/** A capital inside a sentence in small letters is a name's: "During the trial, Hunter blasted them". */
function isWrittenAsName(page: Page, { start }: NameMatch): boolean {
  const sentence = sentenceAt(page, start);
  return (
    /\p{Ll}[,;:]?["')]?,? $/u.test(page.text.slice(Math.max(sentence.start, start - 8), start)) &&
    !isHeadline(page, sentence)
  );
}
