import type { Span } from '../mention';
import { isHeadline, type Page, sentenceAt } from '../text/page';
import { isPossessiveS } from '../text/possessive';
import { isCapitalised, wordAtOrAfter } from '../text/words';

export interface Caption extends Span {
  caption: string;
}

const VERSUS = /\s(v\.?|vs\.?)\s(?=[\p{Lu}\d])/gu;
const MOST_WORDS = 14;

/** Captions of court cases, "Ramos v. Nielsen"; parties are capitalised and joined by small words. */
export function findCaptions(page: Page): Caption[] {
  const captions: Caption[] = [];
  const signs = [...page.text.matchAll(VERSUS)];
  for (const [nth, match] of signs.entries()) {
    const sign = match[1] as string;
    const before = match.index;
    const after = match.index + sign.length + 2;
    const left = plaintiffWords(page, before, captions.at(-1)?.end ?? 0);
    const right = upToNextCase(page, defendantWords(page, after), signs[nth + 1]?.index);
    if (left.length === 0 || right.length === 0) continue;
    const { start, end } = withinHeadline(page, left, right);
    if (sign !== 'v.' && !isCaseAnyway(page, start, end, sign)) continue;
    if ((captions.at(-1)?.end ?? 0) > start) continue;
    captions.push({ start, end, caption: page.article.text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return captions;
}

const OF_STATE_OR_NATION =
  /^(?:State of|People|Commonwealth|United States|U\.S\.|In re)\b|\b(?:United States|State of|EPA|Department|U\.S\.|Board of|Inc\.?|Wade|Education)\b/;
const CALLED_A_CASE = /^,? (?:No\.|case\b|lawsuit\b|decision\b|ruling\b|\d+ [UF]\.)/;

/** "Trump vs. Biden" is a race and "Yankees vs. Mets" a game: without "v." a state or the like must be a party. */
function isCaseAnyway(page: Page, start: number, end: number, sign: string): boolean {
  return (
    OF_STATE_OR_NATION.test(page.text.slice(start, end)) ||
    (sign === 'vs.' && CALLED_A_CASE.test(page.text.slice(end, end + 20)))
  );
}

const CONNECTOR = /^(?:of|the|and|for|de|la|del|ex|rel|et|al)$/;
/** In tables the date follows at once. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const NOT_A_PARTY =
  /^(?:In|The|See|Under|When|While|After|Before|Since|And|But|As|Like|Unlike|From|With|For|At|By|On|Of|To|If|That|This|Case|Court|Cases|No|Nos|Docket|Number|Re|Both|Overturning|Overturned|Justices?|Judge|Its|Citing|Following|Today|Where|Whether|His|Her|Their|Our|Prosecute|Overturn|Overturns|Famous|Also|Cf|Reversed|Supreme)$/;

/** "Washington v. Trump and Hawaii v. Trump" are two cases: the first ends at the "and". */
function upToNextCase(page: Page, right: Span[], nextSign: number | undefined): Span[] {
  const last = right.at(-1);
  if (last === undefined || nextSign === undefined || last.end < nextSign) return right;
  const and = right.findLastIndex(({ start, end }) => page.text.slice(start, end) === 'and');
  return and > 0 ? right.slice(0, and) : right;
}

/** The words of the party before "v.", nearest first, none of them before `since`. */
function plaintiffWords(page: Page, end: number, since: number): Span[] {
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
    if (taken.length === 0 ? !/^[.,]?$/.test(gap) : !isPartyGap(gap, text.slice(word.end, word.end + 10)))
      break;
    if (!isCapitalised(text, word.start)) {
      if (taken.length === 0 ? written !== 'al' : !CONNECTOR.test(written)) break;
    } else if (NOT_A_PARTY.test(written)) {
      break;
    }
    taken.push(word);
    next = word.start;
  }
  while (taken.length > 0 && !isCapitalised(text, (taken.at(-1) as Span).start)) taken.pop();
  return taken;
}

/** The words of the party after "v.", in order. */
function defendantWords(page: Page, start: number): Span[] {
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
    if (last !== undefined && isPossessiveS(text, words, index)) continue;
    if (last !== undefined && word.start >= until) break;
    if (
      last !== undefined &&
      !isPartyGap(text.slice(last.end, word.start), text.slice(last.end, last.end + 10))
    )
      break;
    const written = text.slice(word.start, word.end);
    if (last !== undefined && MONTH.test(written) && /^ \d/.test(text.slice(word.end, word.end + 2))) break;
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
    if (isCapitalised(text, at) || written === 'al' || /^\d/.test(written)) break;
    taken.pop();
  }
  return taken;
}

const SUFFIX_AFTER_COMMA = /^\.?, (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|L\.P|LP|N\.A|et\.? al|P\.A|PLLC|P\.C)\b/;

function isPartyGap(gap: string, following: string): boolean {
  return (
    /^(?: {1,3}| & |\. |-|'s? | ?\n)$/.test(gap) ||
    (/^\.?, $/.test(gap) && SUFFIX_AFTER_COMMA.test(following))
  );
}

const TIED =
  /^(?:of|and|the|&|United|States|New|North|South|West|Carolina|Dakota|York|Jersey|Mexico|Hampshire|Virginia|Department|Dept|Board|al|et)$/;

/**
 * Everything is capitalised in a headline. Unless the line is nothing but the caption, a party there
 * is the word beside "v." and what small words tie to it.
 */
function withinHeadline(page: Page, left: readonly Span[], right: readonly Span[]): Span {
  const { text } = page;
  const whole = { start: (left.at(-1) as Span).start, end: (right.at(-1) as Span).end };
  const sentence = sentenceAt(page, whole.start);
  const isLine = whole.start === sentence.start && sentence.end - whole.end < 2;
  if (isLine || !isHeadline(page, sentence)) return whole;
  const tied = (words: readonly Span[]) => {
    let at = 0;
    const is = (index: number) => {
      const word = words[index];
      return word !== undefined && TIED.test(text.slice(word.start, word.end));
    };
    while (at + 1 < words.length && (is(at) || is(at + 1))) at += 1;
    return words[at] as Span;
  };
  return { start: tied(left).start, end: tied(right).end };
}
