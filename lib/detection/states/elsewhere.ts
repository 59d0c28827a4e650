import { type Page, textAfter, textBefore } from '../text/page';
import { isTalkInCourt } from '../text/talk-in-court';
import { isGeorgiaTheCountry } from './georgia';
import { isGivenName } from './given-name';
import { isNamesake } from './namesakes';
import { isRiver } from './rivers';
import type { StateName } from './state-name';
import { isTeam } from './teams';

/** A dateline names a city even where city and state share the name. */
const DATELINE = /^ *(?:\([A-Z][^)\n]{1,30}\) *)?(?:—|–|--|- )/;
const CITY_AFTER =
  /^(?:'s?)?\s+(?:mayor|city\b|police (?:department|commissioner|officers?)|subway|mayoral|magazine\b|metro(?:politan)? area\b|metropolis\b|boroughs?\b|tabloids?\b)/i;
const CITY_BEFORE =
  /\b(?:[Cc]ity|[Cc]iudad|[Mm]ayor|[Aa]lcalde|[Aa]lcaldesa|[Bb]oroughs?|[Aa]rchdiocese|[Dd]iocese|[Pp]ort|[Cc]ounty) (?:of|de) $/;
/** "The cities of New York, Baltimore and Seattle", "the mayors of Chicago and New York". */
const AMONG_CITIES_BEFORE =
  /\b(?:[Cc]ities|[Mm]ayors) of (?:(?:\p{Lu}[\p{L}.]+ ?){1,3}, )*(?:(?:\p{Lu}[\p{L}.]+ ?){1,3},? ?and )?$/u;
const PERSON_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Dr|President|General|Gen|Judge|Justice|Sen|Rep|Aunt)\.?\s$/;

/** "In the Utah case, Mr. Chief Justice": a case that goes by its first word. */
const CASE_AFTER = /^ case\b/;

const isSmall = (code: number) => code >= 97 && code <= 122;

/** Whether a name shared with a state means another place or a person here. */
export function isElsewhere(page: Page, name: StateName): boolean {
  const before = textBefore(page, name.start, 60);
  const after = textAfter(page, name.end, 50);
  const written = page.text.slice(name.start, name.end);
  const shouted = !isSmall(written.charCodeAt(1)) && written === written.toUpperCase();
  if (shouted && DATELINE.test(after) && /(?:^|\n\s*|")$/.test(before)) return true;
  if (isNamesake(page, name)) return true;
  if (CASE_AFTER.test(after) && before.endsWith('the ') && isTalkInCourt(page)) return true;
  if (isTeam(page, name) || isRiver(page, name)) return true;
  switch (name.jurisdiction) {
    case 'GA':
      return isGeorgiaTheCountry(page, name) || isGivenName(page, name);
    case 'NY':
      return (
        CITY_AFTER.test(after) ||
        CITY_BEFORE.test(before) ||
        AMONG_CITIES_BEFORE.test(before) ||
        /^ \(CNN|^ \(AP|^ \(Reuters/.test(after)
      );
    case 'WA':
      return PERSON_BEFORE.test(before);
    case 'VA':
    case 'MT':
      return PERSON_BEFORE.test(before) || isGivenName(page, name);
    default:
      return false;
  }
}
