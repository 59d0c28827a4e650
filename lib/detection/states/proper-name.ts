import type { NameMatch } from '../names/name-table';
import { isLetter } from '../text/characters';
import { isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { isPossessiveS } from '../text/possessive';
import { isBehindWord, isCapitalised } from '../text/words';
import {
  BRAND,
  INSTITUTION,
  INSTITUTION_OF,
  SPANISH_INSTITUTION_OF,
  TITLE_AFTER_STATE,
} from './institutions';

const REACH_WORDS = 8;
const CONNECTOR = /^(?:of|and|for|the|on|in|at|to|against|&|de)$/i;
const HEADLINE_VERB =
  /^(?:\w+s|\w+ed|\w+ing|sue|file|join|urge|ask|seek|back|fight|lead|win|lose|call|push|vote|take|hold|move|set|get|say|want|is|are|was|will|can|may|to|over|after|as|amid|from|by|with|than|if|when|how|why|who|its|his|her|their|v)$/i;

/** Nouns of institutions that follow a state as ordinary nouns too: "Ohio Families". */
const COMMON_NOUN =
  /^(?:law|laws|general|families|parents|voters|citizens|teachers|nurses|doctors|lawyers|sheriffs|prosecutors|medicaid|medicare|retailers|growers|tax|health|energy|cannabis|consumer|church|schools?|courts?|police|hospitals?|highway|airport|campaign|force|fund|water|power|today|public|national|clean|civil|light|way|plan|act|open|code|works|votes|watch)$/i;
/** What headlines say of any such place or people: "Texas Church Shooting", "Ohio Abortion Law". */
const IN_THE_NEWS =
  /^(?:church|schools?|courts?|police|hospitals?|law|voters|families|parents|teachers|nurses|doctors|campaign)$/i;
/** "The Ohio Senate candidate" runs for the nation's, not for the state's. */
const RACE_AFTER =
  /^\s+(?:Senate|House)\s+(?:candidates?|race|races|seat|seats|primary|hopefuls?|contest|elections?|bid|runoff)\b/i;

/** "New York Southern District" is a court's. */
const COURT_DISTRICT = /^(?:Northern|Southern|Eastern|Western|Middle|Central)$/;
const COMMUNITY = /^(?:Native|Latin[oax]|Hispanic|Muslim|Jewish|Christian|Catholic|Black|Asian|Women|Young)$/;
/** Capitals that are no body: "Ohio EPA" and "Ohio NAACP" are. */
const NO_BODY = /^(?:GOP|AGS?|COVID|LGBT\w*|PBMS?|USA|DACA|HIV|AIDS|ICE|ACA|CEOS?|PAGA|DNA)$/;

interface Run {
  words: string[];
  /** Whether the state's own name goes straight on, with nothing but a space between. */
  joined: boolean;
}

/** The capitalised words that follow a name without a stop, with connectors between them. */
function capitalisedRun(page: Page, match: NameMatch): Run {
  const { text, words } = page;
  const run: string[] = [];
  let pending = 0;
  let previous = match.end;
  for (let at = match.endWord; at < words.count && run.length < REACH_WORDS; at += 1) {
    const start = words.starts[at] as number;
    if (run.length > 0 && isPossessiveS(text, words, at)) continue;
    const gap = text.slice(previous, start);
    previous = words.ends[at] as number;
    if (!(run.length === 0 ? /^ {1,3}$/ : /^(?: {1,3}| & |-|'s? )$/).test(gap)) break;
    const word = text.slice(start, words.ends[at]);
    if (isCapitalised(text, start)) {
      run.push(word);
      pending = 0;
    } else if (run.length > 0 && pending < 2 && CONNECTOR.test(word)) {
      pending += 1;
    } else break;
  }
  return { words: run, joined: run.length > 0 };
}

/** "Common Cause Georgia", "Covered California": a body's own name before the state's. */
const BRANCH_BEFORE =
  /\b(?:Radio|Equality|AARP|ACLU|NAACP|Common Cause|Covered|Fair Fight|Visit|Enterprise|Equal|Indivisible|NARAL|Planned Parenthood|Ballotpedia|Audubon|PIRG|Ameren|Entergy|Evergy|AEP|Duke Energy|FirstEnergy|Spire|Avangrid|CenterPoint Energy|Black Hills Energy|Dominion Energy|Xcel Energy|Environment|Innocence Project|Feeding|ProPublica|Breitbart|Cover|Progress|Battleground|SHAPE|Spotlight|Emerge|LIUNA|SEIU|AFSCME|Pro-Choice|Personhood|Basic Rights|Miss|Barneys|Citizen Action|ReOpen|Lambda Legal) $/;
/** "Americans for Prosperity Illinois": the branch of a body whose name has a "for" or an "against" in it. */
const BRANCH_OF_CAUSE_BEFORE =
  /\b(?!Attorneys?\b|Secretary\b)\p{Lu}\p{L}+ (?:for|[Aa]gainst|to) (?:\p{Lu}\p{L}+ ){1,3}$/u;
/** Without one of these the pattern, which begins anywhere, need not be tried. */
const CAUSE = / (?:for|[Aa]gainst|to) /;
/** "Floods hit Ohio Tuesday and Indiana Wednesday". */
const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;
/** "the attorney general of Guam Leevin Camacho": who holds the office follows. */
const OFFICIAL_OF_BEFORE =
  /\b(?:ex)?(?:attorneys? general(?:(?:'s)? office)?|fiscal(?:es)? general(?:es)?|procurador(?:a|es)? general|governor|gobernadora?) (?:of|for|de) (?:the )?(?:(?:state|commonwealth|territory|estado) (?:of|de) )?$/i;
/** "District Court, District of Columbia": how tables and some papers write the name of that court. */
const COURT_BEFORE = /\b(?:District )?Court(?:,| in(?: the)?| of the)\s$/;
const OFFICE_OF_ATTORNEY_GENERAL =
  /^(?:'s?)?\s+(?:State\s+)?(?:(?:Office|Department) of (?:the )?)?Attorney General/i;

const GOES_ON: ReadonlySet<string> = new Set([' ', "'", '\n']);
/** Small words that tie a state to the name before it. */
const TIES: ReadonlySet<string> = new Set(['of', 'for', 'at', 'the', 'de']);

/** Whether the word before `start` may tie what starts there to a name before it, or end one. */
function mayBeNamedBefore(text: string, start: number): boolean {
  if (!isBehindWord(text, start)) return false;
  let from = start - 1;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return isCapitalised(text, from) || TIES.has(text.slice(from, start - 1));
}

/** "New York & Company"; lists of states have the sign too. */
const COMPANY_AFTER = /^ & (?:Co\b|Company|Sons|Partners|Associates)/;

/** Whether the state's name is part of the name of an institution: "Ohio Department of Health". */
export function isPartOfProperName(page: Page, match: NameMatch): boolean {
  const { text } = page;
  // A stop ends a name on either side, and most names of a list stand between commas.
  if (GOES_ON.has(text[match.end] ?? '') && OFFICE_OF_ATTORNEY_GENERAL.test(textAfter(page, match.end, 50)))
    return false;
  if (text.startsWith('District', match.start) && COURT_BEFORE.test(textBefore(page, match.start, 30)))
    return true;
  if (mayBeNamedBefore(text, match.start)) {
    const before = textBefore(page, match.start, 60);
    if (OFFICIAL_OF_BEFORE.test(before)) return false;
    if (INSTITUTION_OF.test(before) || SPANISH_INSTITUTION_OF.test(before) || BRANCH_BEFORE.test(before))
      return true;
    if (
      CAUSE.test(before) &&
      BRANCH_OF_CAUSE_BEFORE.test(before) &&
      !isHeadline(page, sentenceAt(page, match.start))
    )
      return true;
  }
  if (text[match.end] !== ' ') return false;
  if (COMPANY_AFTER.test(textAfter(page, match.end, 14))) return true;
  const { words, joined } = capitalisedRun(page, match);
  if (!joined) return false;
  const [first, second] = words as [string, string | undefined];
  if (/^D\.?C\.?$/.test(first)) return false;
  if (/^(?:Democratic|Republican|Libertarian|GOP)$/i.test(first))
    return second === 'Party' || second === 'Caucus';
  if (first === 'State') return isNamedState(page, match, second);
  // "Kansas St. won 61-58", "445 Minnesota St., Suite 600".
  if (first === 'St' && !/^ St\. \p{Lu}/u.test(textAfter(page, match.end, 8))) return true;
  if (first === 'Supreme' || (first === 'Attorney' && second !== 'General')) return true;
  if (COURT_DISTRICT.test(first) && second === 'District') return true;
  if (COMMUNITY.test(first) && second !== undefined && INSTITUTION.test(second)) return true;
  if (TITLE_AFTER_STATE.test(first)) return false;
  if (/^(?:Senate|House)$/.test(first) && RACE_AFTER.test(textAfter(page, match.end, 30))) return false;
  if (INSTITUTION.test(first) && !COMMON_NOUN.test(first)) return true;
  if (isHeadline(page, sentenceAt(page, match.start)) || isShouted(page, match, first))
    return isInstitutionInHeadline(words);
  if (/^\p{Lu}{3,}$/u.test(first) && !NO_BODY.test(first)) return true;
  if (DAY.test(first)) return false;
  if (words.length === 1) return BRAND.test(first) || isIntroducedAsGroup(page, match, first);
  return (
    words.length > 1 &&
    (!TITLE_AFTER_STATE.test(second as string) || /^(?:Act|Code|Law)$/.test(words.at(-1) as string))
  );
}

/** Called so to tell them from a city and from the capital. */
const SAID_WITH_STATE = /^(?:New York|Washington)$/;

/** "Idaho State beat Boise State" and "Ohio State Police", but not "Ohio State Sen. Ann Roe". */
function isNamedState(page: Page, match: NameMatch, next: string | undefined): boolean {
  if (next !== undefined && INSTITUTION.test(next)) return next !== 'General';
  if (SAID_WITH_STATE.test(page.text.slice(match.start, match.end))) return false;
  return next === undefined || !TITLE_AFTER_STATE.test(next);
}

/** "MARYLAND STANDS TO GAIN: Officials say": capitals begin many a paragraph. */
function isShouted(page: Page, { start, end }: NameMatch, next: string): boolean {
  const written = page.text.slice(start, end) + next;
  return written.length > 5 && written === written.toUpperCase();
}

const GROUP =
  /^,? (?:which|who|an?|the)\b[^.;\n]{0,60}?\b(?:group|organi[sz]ation|non-?profit|company|firm|association|network|union|lobby|coalition|charity|website|newspaper|outlet|publication|startup|utility|agency|advocates?|chapter|ministry|team|brand|retailer|maker|operator)\b/;

/** "Arkansas Carry, a gun rights group,": the article says somewhere what the two words together are. */
function isIntroducedAsGroup(page: Page, { start, end }: NameMatch, next: string): boolean {
  const name = `${page.text.slice(start, end)} ${next}`;
  for (let at = page.text.indexOf(name); at >= 0; at = page.text.indexOf(name, at + 1)) {
    if (GROUP.test(textAfter(page, at + name.length, 90))) return true;
  }
  return false;
}

/** In a headline everything is capitalised: only an institution's noun before any verb tells. */
function isInstitutionInHeadline(words: string[]): boolean {
  for (const word of words.slice(0, 5)) {
    if (INSTITUTION.test(word) && !IN_THE_NEWS.test(word)) return true;
    if (HEADLINE_VERB.test(word) || TITLE_AFTER_STATE.test(word)) return false;
  }
  return false;
}
