import { withAgencyKeys } from '../acts/agency';
import type { Span } from '../mention';
import { type Page, sentenceAt } from '../text/page';
import { isCapitalised, wordAtOrAfter } from '../text/words';

const TIED =
  /^(?:of|and|the|&|ex|rel|State|People|Commonwealth|City|County|United|States|New|North|South|West|Carolina|Dakota|York|Jersey|Mexico|Hampshire|Virginia|Department|Dept|Board|al|et)$/i;
/** Last words of names of companies and bodies. */
const ENDS_NAME =
  /^(?:Inc|LLC|Corp|Corporation|Company|Co|AG|Ltd|LP|PLC|Organization|Association|Foundation|Commission|Agency|Administration|University|Authority|Institute|Society|Bank|Group|Committee|Union|Holdings|Platforms|Technologies|Entertainment|Pharma|Pharmaceuticals|Litigation|Selections|Enterprises|Service)$/i;
const LONGEST_NAME = 8;

/** Share of the line's other words that are capitalised where it is a headline, as for any sentence. */
const HEADLINE_SHARE = 0.74;
const FEWEST_OTHERS = 2;
/** No headline is longer; a list of cases without stops may be. */
const REACH = 300;

/** Whether capitals say nothing in the line, judged by its words beside the caption. */
function isHeadlineAround(page: Page, caption: Span): boolean {
  const { text, words } = page;
  const sentence = sentenceAt(page, caption.start);
  if (/[a-z\d)]\.["')]*$/.test(text.slice(Math.max(caption.end, sentence.end - 4), sentence.end)))
    return false;
  let [long, capitals] = [0, 0];
  const until = Math.min(sentence.end, caption.end + REACH);
  const from = Math.max(sentence.start, caption.start - REACH);
  for (let index = wordAtOrAfter(words, from); index < words.count; index += 1) {
    const start = words.starts[index] as number;
    const end = words.ends[index] as number;
    if (start >= until) break;
    if (end - start < 4 || (start >= caption.start && end <= caption.end)) continue;
    if (/^\d/.test(text.slice(start, end))) continue;
    long += 1;
    if (isCapitalised(text, start)) capitals += 1;
  }
  return long >= FEWEST_OTHERS && capitals / long > HEADLINE_SHARE;
}

/**
 * Everything is capitalised in a headline. A party there is the word beside "v." with what small
 * words tie to it, the name of an agency, or what ends as names of companies do.
 * @param left words of the first party, nearest first
 * @param right words of the second, in order
 */
export function withinHeadline(page: Page, left: readonly Span[], right: readonly Span[]): Span {
  const { text } = page;
  const whole = { start: (left.at(-1) as Span).start, end: (right.at(-1) as Span).end };
  const standsAlone =
    /(?:^|[\n;:|("•–—,]|\band )["'*\s]*$/.test(text.slice(Math.max(0, whole.start - 6), whole.start)) &&
    /^\.?["'*]?(?:$|\s*(?:[\n;:,|)(•–—]|and \p{Lu}|\.$))/u.test(text.slice(whole.end, whole.end + 6));
  if (standsAlone || !isHeadlineAround(page, whole)) return whole;
  const last = Math.max(lastTied(text, right), lastOfName(text, right));
  return {
    start: (left[lastTied(text, left)] as Span).start,
    end: (right[last] as Span).end,
  };
}

function lastTied(text: string, words: readonly Span[]): number {
  let at = 0;
  const is = (index: number) => {
    const word = words[index];
    return word !== undefined && TIED.test(text.slice(word.start, word.end));
  };
  while (at + 1 < words.length && (is(at) || is(at + 1))) at += 1;
  return at;
}

function lastOfName(text: string, words: readonly Span[]): number {
  const [first] = words;
  if (first === undefined) return 0;
  for (let at = Math.min(words.length, LONGEST_NAME) - 1; at > 0; at -= 1) {
    const { start, end } = words[at] as Span;
    if (ENDS_NAME.test(text.slice(start, end))) return at;
    if (/^(?:united states )?agency (?:army )?[a-z]+$/.test(withAgencyKeys(text.slice(first.start, end))))
      return at;
  }
  return 0;
}
