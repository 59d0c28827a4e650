import { matchesOf } from '../text/matches';
import { isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { BRAND, INSTITUTION, TITLE_AFTER_STATE } from './institutions';
import type { StateName } from './state-name';

const SURNAME = /^ (\p{Lu}\p{Ll}{2,})(?!\p{L}|-| \p{Lu})/u;
const CALLING_BEFORE =
  /\b(?:singer|actress|actor|influencer|dancer|author|writer|novelist|poet|artist|musician|player|swimmer|gymnast|runner|star|model|host|activist|comedian|daughter|son|wife|husband|sister|brother|niece|victim|student|named|name is) $/i;
/** "Montana Tucker, 31," and "Montana Tucker said": no state with a word behind it does. */
const PERSON_AFTER =
  /^(?:, (?:\d{1,3},|who\b|(?:a|an|the) (?:[\w-]+ ){0,3}?(?:singer|actress|actor|influencer|dancer|author|writer|novelist|poet|artist|musician|player|star|model|host|activist|comedian|teacher|nurse|student|lawyer|professor|resident|mother|father)\b)| (?:said|says|told|wrote|posted|tweeted|sang|starred|added|recalled)\b)/;
/** A day, a party or a people behind a state's name is no surname. */
const NO_SURNAME =
  /(?:day|s)$|^(?:Democrat|Republican|Latino|Hispanic|Muslim|Christian|Catholic|Congressman|Congresswoman|Assembly|Sheriff|Trooper|Prosecutor|Regulator|Legislator)$/;

/**
 * Whether a state's name is a given name, by what the article says of its bearer: "the singer Montana
 * Tucker", "Georgia Hunter, 31,", "Ms. Tucker".
 */
export function isGivenName(page: Page, { start, end }: StateName): boolean {
  const surname = SURNAME.exec(textAfter(page, end, 30))?.[1];
  if (surname === undefined || NO_SURNAME.test(surname)) return false;
  if (INSTITUTION.test(surname) || BRAND.test(surname) || TITLE_AFTER_STATE.test(surname)) return false;
  if (isHeadline(page, sentenceAt(page, start))) return false;
  if (CALLING_BEFORE.test(textBefore(page, start, 20))) return true;
  if (PERSON_AFTER.test(textAfter(page, end + 1 + surname.length, 70))) return true;
  return surnamesAddressed(page).has(surname);
}

const ADDRESSED = /\b(?:Mr|Mrs|Ms|Dr)\. (\p{Lu}\p{Ll}{2,})/gu;
const addressedOn = new WeakMap<Page, ReadonlySet<string>>();

/** Surnames behind "Mr." or "Ms." anywhere on the page; read once. */
function surnamesAddressed(page: Page): ReadonlySet<string> {
  const known = addressedOn.get(page);
  if (known) return known;
  const surnames = new Set(matchesOf(ADDRESSED, page.text).map(([, surname = '']) => surname));
  addressedOn.set(page, surnames);
  return surnames;
}
