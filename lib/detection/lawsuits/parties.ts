import type { Span } from '../mention';
import { type Page, sentenceAt } from '../text/page';
import { isPossessiveS } from '../text/possessive';
import { isCapitalised, wordAtOrAfter } from '../text/words';

const MOST_WORDS = 14;
const CONNECTOR = /^(?:of|the|and|for|de|la|del|el|los|las|y|ex|rel|et|al)$/i;
/** In tables and in headlines the day follows at once. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const AFTER_A_PARTY =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Case|Lawsuit|Suit|Decision|Ruling|Docket|No|Nos|Civil|Civ|Index|Plaintiffs?|Defendants?|Respondents?|Petitioners?)$/i;
const NOT_A_PARTY =
  /^(?:In|The|See|Under|When|While|After|Before|Since|And|But|As|Like|Unlike|From|With|For|At|By|On|Of|To|If|That|This|Case|Court|Cases|No|Nos|Docket|Number|Re|Both|Overturning|Overturned|Justices?|Judge|Its|Citing|Following|Today|Where|Whether|His|Her|Their|Our|Prosecute|Overturn|Overturns|Famous|Also|Cf|Reversed|Supreme|Compare|Accord|Contra|Because|Although|Though|Until|Yet|So|Then|Now|Here|Consider|Take|Join|Joins|Joined|Joining|Rejoin|Rejoins|Rejoined|Rejoining|Read|Caption|Captioned|Re|Lawsuit|Suit|El|La|En|Caso|Demanda)$/;

/** "IN" of a line in capitals is the "In" of any other. */
const asWritten = (word: string, shouted: boolean): string =>
  shouted && word.length > 1 ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Words of an all-capital line are names and small words alike. */
export function isShouted(text: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - 24), end + 24);
  return (
    !/\p{Ll}{3}/u.test(around.replace(/\bet\.? al\b|\bversus\b|\bex rel\b/g, '')) && /\p{Lu}{3}/u.test(around)
  );
}

interface Side {
  /** Where the sign of the caption begins, or where the words after it do. */
  at: number;
  shouted: boolean;
}

/** The words of the party before "v.", nearest first, none of them before `since`. */
export function plaintiffWords(page: Page, { at: end, shouted }: Side, since: number): Span[] {
  const { text, words } = page;
  const from = Math.max(sentenceAt(page, end).start, since);
  const taken: Span[] = [];
  let next = end;
  for (let index = wordAtOrAfter(words, end) - 1; index >= 0 && taken.length < MOST_WORDS; index -= 1) {
    const word = { start: words.starts[index] as number, end: words.ends[index] as number };
    if (word.start < from) break;
    if (taken.length > 0 && isPossessiveS(text, words, index)) continue;
    const written = text.slice(word.start, word.end);
    const gap = text.slice(word.end, next);
    if (
      taken.length === 0
        ? !/^\.?[,*_"']{0,2} *$/.test(gap)
        : !isPartyGap(gap, text.slice(word.end, word.end + 18)) &&
          !STATE_AFTER_COMMA.test(text.slice(word.end, word.end + 18))
    )
      break;
    const small = !isCapitalised(text, word.start) || (shouted && taken.length > 0);
    const joins = taken.length === 0 ? written === 'al' : CONNECTOR.test(written);
    if (!(small && joins)) {
      if (!isCapitalised(text, word.start) || NOT_A_PARTY.test(asWritten(written, shouted))) break;
    }
    taken.push(word);
    next = word.start;
  }
  const isName = ({ start, end: to }: Span) =>
    isCapitalised(text, start) && !(shouted && CONNECTOR.test(text.slice(start, to)));
  while (taken.length > 0 && !isName(taken.at(-1) as Span)) taken.pop();
  return withoutPlace(text, taken);
}

const A_STATE = /^(?:States?|Commonwealths?|People|District|STATES?|COMMONWEALTHS?|PEOPLE)$/;

/** "In Spokane, State of Washington v. FDA": before a comma stand other states, and no town. */
function withoutPlace(text: string, taken: Span[]): Span[] {
  for (let nth = taken.length - 1; nth > 0; nth -= 1) {
    const [left, right] = [taken[nth] as Span, taken[nth - 1] as Span];
    if (text.slice(left.end, right.start) !== ', ') continue;
    if (!STATE_AFTER_COMMA.test(text.slice(left.end, left.end + 18))) continue;
    if (taken.slice(nth).some(({ start, end }) => A_STATE.test(text.slice(start, end)))) continue;
    return taken.slice(0, nth);
  }
  return taken;
}

/** The words of the party after "v.", in order. */
export function defendantWords(page: Page, { at: start, shouted }: Side): Span[] {
  const { text, words } = page;
  const { end: until } = sentenceAt(page, start);
  const taken: Span[] = [];
  for (
    let index = wordAtOrAfter(words, start);
    index < words.count && taken.length < MOST_WORDS;
    index += 1
  ) {
    const word = { start: words.starts[index] as number, end: words.ends[index] as number };
    const last = taken.at(-1);
    if (last === undefined && !/^["'*_]{0,2}$/.test(text.slice(start, word.start))) break;
    if (last !== undefined && isPossessiveS(text, words, index)) continue;
    if (last !== undefined && word.start >= until) break;
    if (
      last !== undefined &&
      !isPartyGap(text.slice(last.end, word.start), text.slice(last.end, last.end + 18))
    )
      break;
    const written = text.slice(word.start, word.end);
    if (last !== undefined && isNextSentence(text, last, word, shouted)) break;
    if (last !== undefined && endsParty(asWritten(written, shouted), text.slice(word.end, word.end + 2)))
      break;
    // "The Bush v. Gore Supreme Court case".
    if (
      last !== undefined &&
      written === 'Supreme' &&
      /^ Court (?:case|ruling|decision)/.test(text.slice(word.end, word.end + 16))
    )
      break;
    if (
      !isCapitalised(text, word.start) &&
      !/^\d+\p{L}/u.test(written) &&
      (last === undefined || !CONNECTOR.test(written))
    )
      break;
    taken.push(word);
  }
  while (taken.length > 0) {
    const { start: at, end } = taken.at(-1) as Span;
    const written = text.slice(at, end);
    if (written === 'al' || /^\d/.test(written)) break;
    if (isCapitalised(text, at) && !(shouted && CONNECTOR.test(written) && written !== 'AL')) break;
    taken.pop();
  }
  return taken;
}

const COMPANY_ENDS = /^(?:Inc|INC|Corp|CORP|Co|CO|Cos|Ltd|LTD|LLC|LLP)$/;
const COMPANY_GOES_ON = /^(?:Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|LLC|LLP|of|et|ex|and)$/;
const BEGINS_SENTENCE =
  /^(?:A|An|I|It|He|She|They|We|You|Who|What|How|Not|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Each|All|Some|Many|Most|These|Those|There|Attorney|Attorneys|Gov|Sen|Rep|President|State|States|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Lawyers?)$/;

/** "Washington v. State Dept. The judge": the stop of an abbreviation ends the sentence as well. */
function isNextSentence(text: string, last: Span, word: Span, shouted: boolean): boolean {
  if (!/^\.\s/.test(text.slice(last.end, word.start)) || shouted) return false;
  const written = text.slice(word.start, word.end);
  if (COMPANY_ENDS.test(text.slice(last.start, last.end))) return !COMPANY_GOES_ON.test(written);
  return BEGINS_SENTENCE.test(written) || (NOT_A_PARTY.test(written) && !/^(?:Of|For|No|Nos)$/.test(written));
}

const endsParty = (word: string, following: string): boolean =>
  AFTER_A_PARTY.test(word) || (MONTH.test(word) && /^ \d/.test(following));

const SUFFIX_AFTER_COMMA =
  /^\.?, (?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Corp|CORP|Co|L\.P|LP|N\.A|[Ee]t\.? ?al|ET AL|P\.A|PLLC|P\.C)\b/;
/** "State of New Jersey, State of Connecticut v. Wheeler". */
const STATE_AFTER_COMMA = /^, (?:State|STATE|Commonwealth|COMMONWEALTH|People) (?:of|OF)\b/;

function isPartyGap(gap: string, following: string): boolean {
  return (
    // The address of a link is blanked out: many spaces are one.
    /^(?: +| & |\. |-|'s? | ?\n)$/.test(gap) || (/^\.?, $/.test(gap) && SUFFIX_AFTER_COMMA.test(following))
  );
}
