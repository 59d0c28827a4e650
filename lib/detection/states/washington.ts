import { COUNT_PATTERN } from '../coalitions/count';
import type { StateReason } from '../reason';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import type { StateName } from './state-name';

/** "Washington" is the state where the words around it say so, and the capital everywhere else. */
const STATE_AFTER =
  /^(?:'s?)?\s+(?:state\b|(?:state\s+)?(?:democratic\s+|republican\s+)?(?:attorney[- ]general|AG\b|A\.G\.|gov\b|gov\.|governor|secretary of state|lt\. gov|lieutenant governor|solicitor general|legislat|lawmakers from|residents|voters|taxpayers|consumers|families|workers|students|farmers|patients|schools|businesses|counties|county|law\b|laws\b|ballot|ecology|wildfire|driver))/i;
const STATE_BEFORE =
  /(?:\b(?:states?|commonwealths?) of|\bestado de|\bled by|\b(?:attorneys? general|governor) of|\b(?:fiscal(?:es)? general(?:es)?|gobernadora?) del?|\b(?:seattle|olympia|spokane|tacoma|yakima|bellevue|everett|vancouver|bellingham|kennewick|redmond|walla walla|pullman|eastern|western),?|\b(?:eastern|western|central|southwest|northwest) district of)\s+$/i;
/** "Nick Brown of Washington" and "Nick Brown (Washington)", as lists of officials have it. */
const PERSON_BEFORE =
  /(?<!\b(?:City|Archdiocese|Diocese|Bank|Ethics|Club|Museum|Capital))\b(?<=\p{Lu}\p{L}+) (?:of |\()$/u;
/** "Issaquah, Washington 98027". */
const POSTCODE_AFTER = /^,? 9(?:8\d|9[0-4])\d\d\b/;
const CAPITAL_AFTER = /^(?:,?\s*\(?D\.?C\b| +(?:\(|—|–|--? ))/;
const DATELINE_THERE =
  /\b(?:OLYMPIA|SEATTLE|SPOKANE|TACOMA|VANCOUVER|YAKIMA|BELLEVUE|EVERETT)(?:, Wash\.)?\s*(?:\(|—|–|-)/;
/** "Washington State" is a university's short name beside its people, its games and its rivals. */
const UNIVERSITY_AFTER =
  /^ State(?:'s)? (?:beat|beats|defeated|defeats|lost|loses|upset|routed|edged|topped|fell|hosts?|hosted|plays?|played|faces|faced|trailed|trails|scored|quarterback|receiver|linebacker|coach|guard|forward|pitcher|football|basketball|baseball|soccer|volleyball|fans?|Cougars?|students?|professors?|researchers?|scientists?|graduates?|alum\w*|athletic|campus|senior|junior|sophomore|freshman|\d+[-–,]|and (?:Oregon|Michigan|Ohio|Arizona|Boise|Fresno|San Diego|Utah|Penn|Iowa|Kansas|Florida) State)\b/;
const UNIVERSITY_BEFORE =
  /\b(?:beat|beats|defeated|lost to|fell to|loses to|falls to|vs\.?|at|transferred (?:to|from)|graduated from|attended|attends|professor from|coached|(?:Oregon|Michigan|Ohio|Arizona|Boise|Fresno|San Diego|Utah|Penn|Iowa|Kansas) State (?:and|,)) $/;
/** "Joined Washington and 18 other states". */
const OTHERS_AFTER = new RegExp(
  `^,? (?:and|along with|plus|with) (?:the )?${COUNT_PATTERN} (?:other|more|additional) (?:\\w+ )?(?:states|attorneys general|AGs)\\b`,
  'i',
);
/** "Oregon joined Washington's lawsuit"; what Washington's lawsuit is by itself may be the government's. */
const JOINED_BEFORE = /\bjoin(?:s|ed|ing)? $/;
const SUIT_AFTER = /^'s (?:\w+ )?(?:(?:law)?suit|complaint|challenge|case)\b/;
const SUES = /^(?:\s+(?:sues?|sued|joins?|joined|filed|files|challenged|argued|asked|won)\b)/i;

/** At the head of any sentence: what the government does there by that name is seldom this. */
const SUES_FOR_SURE =
  /^ (?:sues?\b|sued\b(?! for peace)|join(?:s|ed) (?:the|a|that|this) (?:\w+ )?(?:(?:law)?suit|coalition|complaint|brief)\b)/;

/** "Months later, Washington led a challenge to the rule": nations and parties go elsewhere than to court. */
const LEADS_IN_COURT =
  /^ (?:has |had |also )*(?:co-)?(?:led|leads|filed|brought|mounted|won|joined) (?:one of |an?|the|its own|another) ?(?:\S+ ){0,3}?(?:challenges?|suits?|lawsuits?|brief|injunctions?|coalition of (?:\S+ ){0,3}(?:states|attorneys general|AGs))\b/i;

/** Why this "Washington" is the state, or undefined where it is the capital or a person. */
export function washingtonRule(
  page: Page,
  name: StateName,
  homeState: boolean,
): StateReason['rule'] | undefined {
  const after = textAfter(page, name.end, 60);
  const before = textBefore(page, name.start, 60);
  if (CAPITAL_AFTER.test(after)) return undefined;
  if (POSTCODE_AFTER.test(after)) return 'washington-word-after';
  if (UNIVERSITY_AFTER.test(after)) return undefined;
  if (UNIVERSITY_BEFORE.test(before) && /^ State\b(?! [A-Z])/.test(after)) return undefined;
  if (STATE_AFTER.test(after)) return 'washington-word-after';
  if (STATE_BEFORE.test(before)) return 'washington-words-before';
  if (PERSON_BEFORE.test(before)) return 'washington-somebody-from';
  if (OTHERS_AFTER.test(after)) return 'washington-listed';
  if (JOINED_BEFORE.test(before) && SUIT_AFTER.test(after)) return 'washington-acts';
  if (name.listed) return 'washington-listed';
  const { start } = sentenceAt(page, name.start);
  if (start === name.start && SUES.test(after)) return 'washington-acts';
  if (SUES_FOR_SURE.test(after) && page.text.slice(start, name.start).trim() === '') return 'washington-acts';
  if (LEADS_IN_COURT.test(after)) return 'washington-acts';
  return homeState ? 'washington-of-article' : undefined;
}

/** Whether the article is about the state of Washington: it says so more than once, and is not written from the capital. */
export function isFromWashingtonState(page: Page): boolean {
  if (/\bWASHINGTON\s*(?:\(|—|–|-)|\bWashington,? D\.?C\b/.test(page.text)) return false;
  const says = page.text.match(/\bWashington(?:'s)?\s+(?:state\b|State\b|Attorney General|AG\b|Gov)/g);
  return (says?.length ?? 0) >= 2 || DATELINE_THERE.test(page.text);
}
