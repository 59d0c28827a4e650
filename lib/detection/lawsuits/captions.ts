import type { Span } from '../mention';
import { isHeadline, type Page, sentenceAt } from '../text/page';
import { isCapitalised, wordAtOrAfter } from '../text/words';

export interface Caption extends Span {
  caption: string;
}

const VERSUS = /\s(v\.?|vs\.?)\s(?=[\p{Lu}\d])/gu;
const CONNECTOR = /^(?:of|the|and|for|in|de|la|del|ex|rel|et|al|on|to|a|an|by)$/;
const NOT_A_PARTY =
  /^(?:In|The|See|Under|When|While|After|Before|Since|And|But|As|Like|Unlike|From|With|For|At|By|On|Of|To|If|That|This|Case|Court|Cases|No|Nos|Docket|Number|Re|Both|Overturning|Overturned|Justices?|Judge|Its|Citing|Following|Today|Where|Whether|His|Her|Their|Our|Prosecute|Overturn|Famous|Also|Cf)$/;
const MOST_WORDS = 14;
const SUFFIX_AFTER_COMMA = /^, (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|L\.P|LP|N\.A|et al|P\.A|PLLC|P\.C)\b/;

/** Captions of court cases, "Ramos v. Nielsen"; parties are capitalised and joined by small words. */
export function findCaptions(page: Page): Caption[] {
  const captions: Caption[] = [];
  for (const match of page.text.matchAll(VERSUS)) {
    const sign = match[1] as string;
    const at = match.index + 1;
    const after = at + sign.length + 1;
    const start = plaintiffStart(page, match.index);
    const end = defendantEnd(page, after);
    if (start === undefined || end === undefined) continue;
    if (sign !== 'v.' && !isCaseAnyway(page, start, end, sign)) continue;
    if (captions.some(other => other.end > start)) continue;
    captions.push({ start, end, caption: page.article.text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return captions;
}

/** "Trump vs. Biden" is a race and "Yankees vs. Mets" a game: without "v." a state or the like must be a party. */
function isCaseAnyway(page: Page, start: number, end: number, sign: string): boolean {
  const written = page.text.slice(start, end);
  if (/^(?:State of|People|Commonwealth|United States|U\.S\.|In re)\b|\b(?:United States|State of|EPA|Department|U\.S\.|Board of|Inc\.?|Wade|Education)\b/.test(written)) return true;
  return sign === 'vs.' && /^,? (?:No\.|case\b|lawsuit\b|decision\b|ruling\b|\d+ [UF]\.)/.test(page.text.slice(end, end + 20));
}

function plaintiffStart(page: Page, end: number): number | undefined {
  const { text, words } = page;
  const sentence = sentenceAt(page, end);
  const headline = isHeadline(page, sentence);
  let start: number | undefined;
  let taken = 0;
  for (let index = wordAtOrAfter(words, end) - 1; index >= 0 && taken < MOST_WORDS; index -= 1) {
    const wordStart = words.starts[index] as number;
    const wordEnd = words.ends[index] as number;
    if (wordStart < sentence.start) break;
    const word = text.slice(wordStart, wordEnd);
    const gap = text.slice(wordEnd, taken === 0 ? end : (words.starts[index + 1] as number));
    if (!isPartyGap(gap, text.slice(wordEnd, wordEnd + 10), taken === 0)) break;
    if (isCapitalised(text, wordStart)) {
      if (NOT_A_PARTY.test(word)) break;
      // Everything is capitalised in a headline: the party is the word beside "v.", and what "of" ties to it.
      if (headline && taken > 0 && !/ (?:of|&|and)(?: the)? $|^[,&]/.test(text.slice(wordEnd, words.ends[index + 1])) && !/^(?:of|the|United|New|North|South|West|States|Inc)\b/.test(text.slice(words.starts[index + 1]))) break;
      start = wordStart;
    } else if (!CONNECTOR.test(word) || taken === 0 ? !/^al\.?$/.test(word) : false) {
      break;
    }
    taken += 1;
  }
  return start;
}

function defendantEnd(page: Page, start: number): number | undefined {
  const { text, words } = page;
  const sentence = sentenceAt(page, start);
  const headline = isHeadline(page, sentence);
  let end: number | undefined;
  const first = wordAtOrAfter(words, start);
  for (let index = first; index < words.count && index - first < MOST_WORDS; index += 1) {
    const wordStart = words.starts[index] as number;
    const wordEnd = words.ends[index] as number;
    if (wordStart >= sentence.end && !/^\n/.test(text.slice(wordStart - 1))) break;
    if (index > first) {
      const previousEnd = words.ends[index - 1] as number;
      if (!isPartyGap(text.slice(previousEnd, wordStart), text.slice(previousEnd, previousEnd + 10), false)) break;
    }
    const word = text.slice(wordStart, wordEnd);
    if (isCapitalised(text, wordStart) || /^\d/.test(word)) {
      if (index > first && headline && !/ (?:of|and|&)(?: the)? $/.test(text.slice(Math.max(0, wordStart - 9), wordStart)) && !/^(?:States|York|Jersey|Mexico|Hampshire|Department|Board)$/.test(word)) break;
      end = wordEnd;
    } else if (!CONNECTOR.test(word) || index === first) {
      break;
    } else if (word === 'al') {
      end = wordEnd;
    }
  }
  return end;
}

function isPartyGap(gap: string, following: string, last: boolean): boolean {
  if (/^(?: | & |\. |-|'s? | \n?)$/.test(gap)) return true;
  if (last && /^(?:\.?|,)$/.test(gap)) return true;
  return /^,\.? $/.test(gap) && SUFFIX_AFTER_COMMA.test(following);
}
