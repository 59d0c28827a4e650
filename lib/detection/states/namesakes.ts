import { type Page, textAfter, textBefore } from '../text/page';
import { isBehindWord, isCapitalised } from '../text/words';
import { INSTITUTION, TITLE_AFTER_STATE } from './institutions';
import type { StateName } from './state-name';

/** "Rep. Virginia Foxx", "the singer Georgia Jones". */
const PERSON_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Aunt|Judge|Justice|Sen|Rep|Sister|Professor|Prof|Mayor|Councilwoman|Commissioner|actress|actor|singer|author|writer|designer|novelist|journalist|filmmaker|painter|artist|comedian|dancer|model|named)\.? $/;
/** "Virginia Foxx, R-N.C.": members of Congress bear party and state. */
const LEGISLATOR_AFTER = /^ \p{Lu}[\p{L}'-]+,? \(?[DRI]-/u;
const NEXT_WORD = /^ (\p{Lu}[\p{L}'-]+)/u;
const SHIP_BEFORE =
  /\b(?:USS|U\.S\.S\.|HMS|SS|[Bb]attleship|[Ss]ubmarine|[Cc]ruiser|[Ff]rigate|[Dd]estroyer|[Ff]erry) $/;
/** "The Sierra Nevada", "el monte Washington": mountains. */
const MOUNTAIN_BEFORE = /\b(?:Sierra|Mount|Mt\.|[Mm]onte) $/;
/** "Miami (Ohio)" is a university. */
const SCHOOL_BEFORE = /\b(?:Miami|Union|Wheaton|Bethel|Augustana|Concordia) \($/;

/** Whether a state's name is a person's, a ship's or a school's here. */
export function isNamesake(page: Page, name: StateName): boolean {
  const { text } = page;
  const before = textBefore(page, name.start, 24);
  if (text[name.start - 1] === '(') {
    if (SCHOOL_BEFORE.test(before)) return true;
  } else if (isBehindWord(text, name.start)) {
    if (MOUNTAIN_BEFORE.test(before) || SHIP_BEFORE.test(before)) return true;
  }
  if (text[name.end] !== ' ' || !isCapitalised(text, name.end + 1)) return false;
  const after = textAfter(page, name.end, 40);
  if (LEGISLATOR_AFTER.test(after)) return true;
  const next = NEXT_WORD.exec(after)?.[1];
  return (
    next !== undefined &&
    PERSON_BEFORE.test(before) &&
    !TITLE_AFTER_STATE.test(next) &&
    !INSTITUTION.test(next)
  );
}
