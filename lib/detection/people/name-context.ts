import type { PersonEntry } from '../lexicon-source';
import type { NameMatch } from '../names/name-table';
import { INSTITUTION } from '../states/institutions';
import { hasWordAnywhere, isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { isPossessiveS } from '../text/possessive';
import { isCapitalised, wordKey } from '../text/words';
import type { Title } from '../titles/title';
import { sittingInState } from './choose-holding';
import { FUNCTION_WORD } from './common-words';
import { isInOffice } from './holding';
import { COURTESY, OTHER_OFFICE } from './other-office';
import type { PeopleContext } from './people-context';
import type { StatesByPlace } from './states-by-place';
import { titleAfter, titleBefore } from './title-beside';

/** The capitalised word right before a name, with only a space, an initial's stop or a hyphen between. */
export function capitalisedWordBefore(
  page: Page,
  match: NameMatch,
): { start: number; text: string } | undefined {
  const { words, text } = page;
  if (match.firstWord === 0 || isPossessiveS(text, words, match.firstWord - 1)) return undefined;
  const start = words.starts[match.firstWord - 1] as number;
  const end = words.ends[match.firstWord - 1] as number;
  if (!/^(?: {1,3}|\. |-)$/.test(text.slice(end, match.start)) || !isCapitalised(text, start))
    return undefined;
  if (start < sentenceAt(page, match.start).start) return undefined;
  if (text[end] === '.' && SHORTENED.test(text.slice(start, end))) return undefined;
  return { start, text: text.slice(start, end) };
}

/** "In Sanford, Fla. Holder said", "told the AP. Hunter said": the stop ends a sentence as well, and no given name. */
const SHORTENED =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Wash|Wis|Wyo|Inc|Corp|Cos|Ltd|Jr|Sr|\p{Lu}{2,})$/u;

const ADVERB =
  /^(?!(?:Kell|Emil|Sall|Bill|Moll|Holl|Lil|Beverl|Kimberl|Shell|Poll|Will|Wall|Carl|Joll|Doll|Orl|Reill|Oakl)y$)\p{Lu}\p{Ll}{2,}ly$/u;

/** "Sacrificing Holder might hurt": nobody is christened with what somebody does. */
const DOING = /^(?!(?:Sterl|Chann|Irv|Flem|Mann|Hard|Brown|Gold|Field|Dem|Bland)ing$)\p{Lu}\p{Ll}{3,}ing$/u;

/** Given names that are words as well: that the article writes them small says nothing. */
const NAME_AND_WORD =
  /^(?:Will|Mark|Bill|Grant|Pat|Rob|Art|May|June|April|August|Grace|Hope|Faith|Joy|Dawn|Rose|Frank|Jack|Chase|Sue|Drew|Rich|Gene|Ray|Dean|Earl|Miles|Chuck|Nick|Josh|Guy|Chip|Max|Penny|Summer|Hunter|Mason|Cliff|Chad|Skip|Victor|Christian|Robin|Carol|Olive|Ruby|Pearl|Iris|Ivy|Lane|Reed|Wade|Clay|Rusty|Sonny|Ernest|Pierce|Cash|Price|Judge|Tom|Dick|Harry|Sandy|Patience|Charity|Constance|Marshall|Sterling|Colt|Trey|Van|Stone|Jordan|Angel|Royal|Lance|Rod|Ward|Peg|Bob|Don|Jimmy|Barb)$/;

/** Quotes, bullets and spaces before the first word of a sentence are fewer. */
const LEAD_REACH = 60;

/** Whether a capitalised word before a surname is an ordinary word that begins a sentence, and no given name. */
export function isOrdinaryWord(page: Page, word: { start: number; text: string }): boolean {
  if (FUNCTION_WORD.test(word.text)) return true;
  const { start } = sentenceAt(page, word.start);
  const before = page.text.slice(Math.max(start, word.start - LEAD_REACH), word.start);
  const begins =
    (before.length < LEAD_REACH && /^[\s"'([•*-]*$/.test(before)) || /["':;—–(]\s*$/.test(before);
  if (!begins || isHeadline(page, sentenceAt(page, word.start))) return false;
  // The article itself tells that the word is no name by writing it small.
  return (
    ADVERB.test(word.text) ||
    DOING.test(word.text) ||
    (!NAME_AND_WORD.test(word.text) && hasWordAnywhere(page, word.text.toLowerCase()))
  );
}

export interface TitledSurname {
  title: Title;
  /** Words between title and surname, as compared. */
  given: string[];
  /** Where the name starts, given names included. */
  start: number;
}

const MOST_GIVEN_NAMES = 3;

/** The title right before a surname, or before up to three given names that precede it. */
export function titleOverSurname(
  page: Page,
  titles: readonly Title[],
  match: NameMatch,
): TitledSurname | undefined {
  const { words, text } = page;
  const given: string[] = [];
  let start = match.start;
  for (let index = match.firstWord; index >= 0 && given.length <= MOST_GIVEN_NAMES; index -= 1) {
    const title = titleBefore(page, titles, start);
    // "sued by the attorney general of Ohio, Bondi said": nobody is apposed by surname alone.
    if (title && !title.plural && given.length === 0 && text.slice(title.end, start).includes(','))
      return undefined;
    if (title && (given.length === 0 || title.end < start)) return { title, given, start };
    if (index === 0) break;
    const wordStart = words.starts[index - 1] as number;
    const gap = text.slice(words.ends[index - 1], start);
    const word = text.slice(wordStart, words.ends[index - 1]);
    if (!/^(?: {1,3}|-|" | ")$/.test(gap) && !(gap === '. ' && word.length <= 2)) break;
    if (!isCapitalised(text, wordStart) || COURTESY.test(`${word} `)) break;
    start = wordStart;
    given.unshift(wordKey(text, words, index - 1));
  }
  return undefined;
}

const CURRENT =
  /^, (?:who is )?the (?:(?:state's )?(?:current|sitting|incumbent)|(?:state|commonwealth)'s(?: (?:Democratic|Republican|top|longtime|new))?) $/;
const SAYS_AFTER = /^ (?:said|says|told)/;

/** "said Ellison, the Minnesota attorney general": the state that follows tells who is meant. */
export function titleUnderSurname(
  page: Page,
  { titles, evidence }: Pick<PeopleContext, 'titles' | 'evidence'>,
  match: NameMatch,
  people: readonly PersonEntry[],
  states: StatesByPlace,
): TitledSurname | undefined {
  const title = titleAfter(page, titles, match.end);
  if (title === undefined || title.rank !== 'state' || title.phraseStart - match.end < 2) return undefined;
  if (SAYS_AFTER.test(textAfter(page, title.phraseEnd, 8))) return undefined;
  if (title.state === undefined) {
    // "Spitzer, the current attorney general", "Tong, the state's attorney general": of the state that the page speaks of.
    const sitting = CURRENT.test(page.text.slice(match.end, title.start))
      ? sittingInState(people, evidence)
      : undefined;
    if (!sitting || !evidence.states.has(sitting.tenure.jurisdiction)) return undefined;
    return standsAlone(page, match, states) ? { title, given: [], start: match.start } : undefined;
  }
  const { jurisdiction } = title.state;
  const isHeld = people.some(({ tenures }) =>
    tenures.some(
      tenure =>
        tenure.jurisdiction === jurisdiction &&
        (evidence.date === undefined ? !title.former : isInOffice(tenure, evidence.date)),
    ),
  );
  if (!isHeld) return undefined;
  return standsAlone(page, match, states) ? { title, given: [], start: match.start } : undefined;
}

const VERB_LIKE = /(?:[^sS][sS]|ed|ing)$/i;
const HEADLINE_AFTER =
  /^(?:to|and|of|for|in|on|over|against|is|was|wants|won't|will|at|with|from|as|by|after|amid|who|has|vs?|or|Co-Leads|Urge|Sue|Join|File|Ask)$/i;

/** "Paxton Works to Stop" is no firm. */
const WORKS_TO = /^ Works (?:to|with|on|for)\b/i;

/** "JUST WATCHED Holder should resign", "tells CNN Holder knew": capitals before a name in small letters. */
const isCaptionsLead = (word: string, name: string): boolean =>
  /^\p{Lu}{3,}$/u.test(word) && /\p{Ll}/u.test(name);

/** "The Bonta administration", "the Barr memo": what somebody has or does. */
const DEED_AFTER =
  /^\s+(?:administration|campaign|team|era|tenure|nomination|confirmation|hearing|testimony|memo|letter|summary|recusal|resignation|firing|ouster|appointment|announcement|directive)\b/;

/** Whether a surname is no part of a longer name or of a place, and bears no other title. */
export function standsAlone(page: Page, match: NameMatch, states: StatesByPlace): boolean {
  const before = textBefore(page, match.start, 40);
  const after = textAfter(page, match.end, 40);
  if (/[\p{L}\p{N}]-$|[@#_/]$/u.test(before) || /^(?:-\p{Lu}|_|@|\.(?:com|org|gov))/u.test(after))
    return false;
  if (/\b(?:the|a|an)\s+$/i.test(before) && !DEED_AFTER.test(after)) return false;
  const sentence = sentenceAt(page, match.start);
  // "Rodney King. King said": what ends the sentence before is no title.
  if (OTHER_OFFICE.test(page.text.slice(Math.max(sentence.start, match.start - 40), match.start)))
    return false;
  // "Jackson, Mississippi" is a city, "Jackson, Mississippi's attorney general," is not.
  if (/^, /.test(after) && states.beginsAt(match.end + 2) && !/^, [\p{L}. ]+'s?\s/iu.test(after))
    return false;
  const headline = isHeadline(page, sentence);
  const previous = capitalisedWordBefore(page, match);
  if (
    previous !== undefined &&
    !COURTESY.test(before) &&
    !isOrdinaryWord(page, previous) &&
    !isCaptionsLead(previous.text, page.text.slice(match.start, match.end))
  ) {
    // In a headline the word before may be a verb, "Trump Slams Sessions", or a given name.
    if (!headline || !VERB_LIKE.test(previous.text)) return false;
  }
  const next = /^ (\p{Lu}[\p{L}'.]*)/u.exec(after)?.[1];
  if (next === undefined) return true;
  if (!headline) return FUNCTION_WORD.test(next) && next !== 'General';
  if (WORKS_TO.test(after)) return true;
  return VERB_LIKE.test(next) ? !INSTITUTION.test(next) : HEADLINE_AFTER.test(next);
}
