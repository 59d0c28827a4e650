import { hasAnywhere, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import type { StateName } from './state-name';

const CAUCASUS =
  /\b(?:Tbilisi|TBILISI|Abkhazia|Ossetia|Saakashvili|Armenia|Azerbaijan|Caucasus|Moldova|Kyrgyzstan|Batumi|Georgian Dream)\b/;
const NEAR_RUSSIA = /\b(?:Russian?|Ukraine|Kazakhstan|Turkey|Soviet|Putin|NATO)\b/;
const IN_AMERICA = /\b(?:Atlanta|Savannah|Kemp|Raffensperger|Fulton|Augusta|Macon|Ga\.)/;
/** What only a state's politics and people are called. */
const AMERICAN = /attorneys? general|\bAGs?\b|Democrat|Republican|\bGOP\b|senat|\bcount(?:y|ies)\b|governor/i;

const COUNTRY =
  '(?:Ukraine|Moldova|Armenia|Azerbaijan|Turkey|Russia|Belarus|Kazakhstan|Uzbekistan|Turkmenistan|Tajikistan|Kyrgyzstan|Jordan|Iran|Iraq|Israel|Egypt|Poland|Romania|Bulgaria|Estonia|Latvia|Lithuania|Serbia|Kosovo|Albania|Bosnia|Montenegro|Macedonia|Hungary|Afghanistan|Mongolia|Abkhazia|South Ossetia)';
const COUNTRY_BESIDE_BEFORE = new RegExp(`\\b${COUNTRY},? (?:(?:and|or|y) )?$`);
const COUNTRY_BESIDE_AFTER = new RegExp(`^(?:,| and| or| y|, and) ${COUNTRY}\\b`);
/** "the former Soviet republic of Georgia", "Russia invaded Georgia". */
const COUNTRY_BEFORE =
  /\b(?:(?:country|nation|republic|Republic|president|President|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|capital|[Kk]ingdom|invasion|occupation|citizens?|país|república|presidenta?) (?:of|de)|invade[sd]?|war (?:with|against)|ambassador to|embassy in|TBILISI,|Tbilisi,|Batumi,) $/;
const COUNTRY_AFTER =
  /^(?:'s (?:[a-z][\w-]+ )?(?:president|prime minister|parliament|foreign minister|ruling party|constitutional order|territorial integrity|accession|Black Sea|bid to join)\b(?! (?:of|pro))|, (?:an? |the )?(?:former |ex-|small |tiny )*(?:Soviet|Caucasus|Black Sea|South Caucasus)|'s capital,? Tbilisi| (?:joins?|joining|to join) (?:the (?:EU|European)|NATO)| \((?:país|country)\))/;
const STATE_BEFORE =
  /(?:\bstates? of|\bestado de|\b(?:north|south|east|west|central|rural|coastal|middle)(?:ern)?) $/i;
/** "Savannah, Georgia": a place of the state, unless it is one of the country's neighbours. */
const PLACE_BEFORE = /\p{Lu}[\p{L}.'-]+, $/u;
const STATE_AFTER =
  /^(?:'s?)? (?:state\b|(?:state )?(?:attorney|AG\b|A\.G\.|Gov\b|governor|secretary of state|Sens?\b|Reps?\b|lawmakers|legislat|voters|Democrat|Republican|GOP\b|House\b|Supreme))/i;

/** Code units around a mention that speak for one or the other: some paragraphs, and no other story of the page. */
const NEARBY = 1500;

/** Whether this Georgia is the country on the Black Sea. */
export function isGeorgiaTheCountry(page: Page, name: StateName): boolean {
  const before = textBefore(page, name.start, 40);
  const after = textAfter(page, name.end, 60);
  if (COUNTRY_BESIDE_BEFORE.test(before) || COUNTRY_BESIDE_AFTER.test(after)) return true;
  if (COUNTRY_BEFORE.test(before) && !STATE_AFTER.test(after)) return true;
  if (COUNTRY_AFTER.test(after)) return true;
  if (name.listed || STATE_AFTER.test(after) || STATE_BEFORE.test(before) || PLACE_BEFORE.test(before))
    return false;
  const sentence = sentenceAt(page, name.start);
  const said = page.text.slice(sentence.start, sentence.end);
  if (IN_AMERICA.test(said)) return false;
  if (CAUCASUS.test(said)) return true;
  if (NEAR_RUSSIA.test(said)) return !AMERICAN.test(said);
  if (!hasAnywhere(page, CAUCASUS)) return false;
  const around = page.text.slice(Math.max(0, name.start - NEARBY), name.end + NEARBY);
  return CAUCASUS.test(around) && !IN_AMERICA.test(around);
}
