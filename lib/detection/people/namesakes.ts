import type { PartialDate } from '../../time/partial-date';
import type { PersonEntry } from '../lexicon-source';
import type { NameMatch } from '../names/name-table';
import { fold } from '../text/fold';
import { isHeadline, type Page, sentenceAt, textBefore } from '../text/page';
import { FUNCTION_WORD } from './common-words';
import { type Holding, standingOf } from './holding';
import { capitalisedWordBefore, isOrdinaryWord } from './name-context';
import { COURTESY, OTHER_OFFICE } from './other-office';
import { firstName, mayBeSameGivenName } from './spelling';

/**
 * People whom news names in full only and who do nothing in it: days, prizes and precedents bear their
 * names. After "Martin Luther King Jr." a bare "King" is still whoever was in the story before.
 */
const OF_RENOWN = new Set(
  `luther king, rodney king, coretta king, scott king, stephen king, jean king, larry king, carole king,
   lebron james, jesse james, etta james, henry james, william james, brown jackson, andrew jackson, michael jackson,
   jesse jackson, janet jackson, mahalia jackson, stonewall jackson, henry ford, harrison ford, gerald ford, betty ford,
   tennessee ford, ernie ford, anita hill, napoleon hill, lauryn hill, benny hill, james brown, john brown,
   bobby brown, chris brown, linda brown, oliver brown, charlie brown, woodrow wilson, august wilson, james madison,
   dolley madison, richard nixon, pat nixon, thurgood marshall, john marshall, george marshall, breonna taylor,
   zachary taylor, elizabeth taylor, james taylor, taylor swift, brigham young, neil young, arthur miller,
   glenn miller, henry miller, james cameron, david cameron, david lynch, robin hood, judy garland, gertrude stein,
   grover cleveland, jimmy carter, george mason, perry mason, alexander hamilton, abraham lincoln, emmett till,
   james bond, walt disney, patrick henry, o. henry, john henry, stephen foster, jodie foster, condoleezza rice, tamir rice,
   jerry rice, vincent price, leontyne price, neil sessions, janet leigh, alice cooper, gary cooper, james cooper`
    .split(',')
    .map(name => name.trim().replace(/\s+/g, ' ')),
);

/** Words that make a surname behind them the name of a place. */
const PLACE_WORD =
  /^(?:Mount|Mt|Fort|Ft|Lake|Port|Camp|Cape|Point|Saint|St|San|Glen|North|South|East|West|New|Old|Upper|Lower|Capitol|Chapel|Beacon|Bunker|Cherry|Forest|Nob|Strawberry|Boot|Signal|Laurel|Rose|Oak|Castle|Federal|Pleasant|Spring|Sugar|Cedar)$/;

const KIN_BEFORE =
  /\b(?:daughter|son|wife|husband|widow|brother|sister|father|mother|nephew|niece|cousin|grandson|granddaughter|uncle|aunt)(?: (?:is|was)|,)? (?:of )?(?:\p{L}[\p{L}.]* ){0,5}$/iu;

/**
 * Where the name of somebody else begins whose surname this is: "Gordon Brown", after a given name that
 * none of its attorneys general bears. Undefined where it is nobody whom a bare surname could mean.
 */
export function startOfSomebodyElse(
  page: Page,
  match: NameMatch,
  family: string,
  people: readonly PersonEntry[],
): number | undefined {
  const given = capitalisedWordBefore(page, match);
  if (given === undefined || /^\p{Lu}+$/u.test(given.text) || isOrdinaryWord(page, given)) return undefined;
  if (COURTESY.test(`${given.text} `) || OTHER_OFFICE.test(`${given.text} `)) return undefined;
  if (isHeadline(page, sentenceAt(page, match.start))) return undefined;
  if (PLACE_WORD.test(given.text) || OF_RENOWN.has(`${fold(given.text)} ${family}`)) return undefined;
  // "daughter of House Speaker Michael Madigan": a relative named only to say who somebody is.
  if (KIN_BEFORE.test(textBefore(page, given.start, 60))) return undefined;
  if (isCompound(page, match, given)) return undefined;
  const isTheirs = people.some(person => mayBeSameGivenName(fold(given.text), firstName(person)));
  return isTheirs ? undefined : given.start;
}

/** "The Trump-Barr tension", "the Clinton-Lynch meeting" join two people; "Jacob Kang-Brown" is one. */
function isCompound({ text }: Page, { start }: NameMatch, joined: { start: number }): boolean {
  if (text[start - 1] !== '-') return false;
  const given = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, joined.start - 16), joined.start))?.[1];
  return given === undefined || FUNCTION_WORD.test(given);
}

const JUNIOR = /^,? (?:Jr|JR)\b/;
/** Days after which a son is as old as his father was in office. */
const A_GENERATION = 9000;

/** Whether "Jr." behind the name makes it that of the son of who held the office long ago: "Robert F. Kennedy Jr.". */
export function isJunior({ tenure }: Holding, after: string, date: PartialDate | undefined): boolean {
  if (!JUNIOR.test(after)) return false;
  const standing = standingOf(tenure, date);
  return standing.when === 'past' && standing.days > A_GENERATION;
}
