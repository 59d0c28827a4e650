import { hasAnywhere, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import type { StateName } from './state-name';

const CAUCASUS =
  /\b(?:Tbilisi|Abkhazia|Ossetia|Saakashvili|Armenia|Azerbaijan|Caucasus|Moldova|Kyrgyzstan|Batumi|Georgian Dream)\b/;
const NEAR_RUSSIA = /\b(?:Russian?|Ukraine|Kazakhstan|Turkey|Soviet|Putin|NATO)\b/;
const IN_AMERICA = /\b(?:Atlanta|Savannah|Kemp|Raffensperger|Fulton|Augusta|Macon|Ga\.)/;
/** A dateline names a city even where city and state share the name. */
const DATELINE = /^ *(?:\([A-Z][^)\n]{1,30}\) *)?(?:—|–|--|- )/;
const CITY_AFTER =
  /^(?:'s?)?\s+(?:mayor|city\b|police (?:department|commissioner|officers?)|subway|mayoral)/i;
const CITY_BEFORE = /\b(?:[Cc]ity|[Mm]ayor|[Bb]oroughs?|[Aa]rchdiocese|[Dd]iocese|[Pp]ort|[Cc]ounty) of $/;
const PERSON_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Dr|President|General|Gen|Judge|Justice|Sen|Rep|Aunt)\.?\s$/;

/** Whether a name shared with a state means another place or a person here. */
export function isElsewhere(page: Page, name: StateName): boolean {
  const before = textBefore(page, name.start, 30);
  const after = textAfter(page, name.end, 50);
  const written = page.text.slice(name.start, name.end);
  if (written === written.toUpperCase() && DATELINE.test(after) && /(?:^|\n\s*|")$/.test(before)) return true;
  switch (name.jurisdiction) {
    case 'GA':
      return isTheCountry(page, name);
    case 'NY':
      return CITY_AFTER.test(after) || CITY_BEFORE.test(before) || /^ \(CNN|^ \(AP|^ \(Reuters/.test(after);
    case 'WA':
    case 'VA':
    case 'MT':
      return PERSON_BEFORE.test(before);
    default:
      return false;
  }
}

function isTheCountry(page: Page, name: StateName): boolean {
  const sentence = sentenceAt(page, name.start);
  const said = page.text.slice(sentence.start, sentence.end);
  if (name.listed || IN_AMERICA.test(said)) return false;
  if (CAUCASUS.test(said) || NEAR_RUSSIA.test(said))
    return !/attorneys? general|\bAGs?\b|Democrat|Republican|senat/i.test(said);
  return hasAnywhere(page, CAUCASUS) && !hasAnywhere(page, IN_AMERICA);
}
