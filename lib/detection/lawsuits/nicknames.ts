import { isStateName, readCaption } from '../acts/caption';
import type { SuitsOfMatter } from '../acts/suits-of-matter';
import type { Span } from '../mention';
import { CUE } from '../text/cues';
import { isHeadline, type Page, sentenceAt } from '../text/page';
import { isPossessiveS } from '../text/possessive';
import { isCapitalised, wordAtOrAfter } from '../text/words';
import type { Caption } from './captions';

/** Whether the record has lawsuits about a matter, "travel ban", that were begun by the article's day, and how. */
export type KnownMatter = (matter: string) => false | SuitsOfMatter['known'];

/** A case by a name that is no caption: what it is about, or one of its parties. */
export interface Nickname extends Span {
  matter?: string;
  /** "Ramos case", after "Ramos v. Nielsen". */
  caption?: string;
}

const NOUN = /\b(?:case|lawsuit|suit|litigation|challenge)\b(?! (?:number|file|load|law|study|studies)\b)/y;
/** "States sue over DACA" tells as much as "the DACA case"; the noun has to be meant as one here. */
const IS_VERB = /^ (?:the|a|an|that|it|his|her|their|its|this|these|those|Trump|President)\b/;
const LONGEST_MATTER = 5;
const GAP = /^(?: |-|\/| "|" | ')$/;
/** What may stand before the name: the record knows what suits are about, not what words belong together. */
const OPENS =
  /^(?:the|this|that|its|their|his|her|our|another|new|latest|first|second|separate|federal|multistate|state|states|state-led|related|similar|landmark|pending|ongoing|closely|watched|a|Supreme|Court|Democratic|Republican|GOP|antitrust|\d{1,2}-state|in|on|over|by|hears?|heard|joins?|joined|joining|files?|filed|wins?|won|loses?|lost|drops?|dismiss(?:es)?|toss(?:es)?|backs?|decides?|decided|takes?|leads?|argues?)$/i;

const SAYS_NOTHING =
  /^(?:the|this|that|its|their|his|her|our|a|an|any|each|every|another|new|same|in|of|and|or|to|is|was|latest|federal|civil|criminal|court|state)$/i;
/** Causes of action and kinds of cases, of which the record may have one by chance. */
const GENERIC =
  /^(?:public nuisance|consumer[- ](?:protection|fraud)|antitrust|price[- ](?:fixing|gouging)|wrongful death|class[- ]action|civil rights|voting rights|data breach|securities(?: fraud)?|false claims|product liability|deceptive (?:trade|practices)|wage theft|minimum[- ]wage|racketeering|unfair competition|breach of contract|privacy|bankruptcy|discrimination|environmental|immigration|abortion(?: ban)?|gun control|fair[- ]housing|affirmative action|white[- ]collar|sex(?:ual)?[- ](?:harassment|assault|abuse|discrimination|trafficking)|freedom of (?:information(?: act)?|speech)|FOIA|open records|public records|Title [IVX]+|\w+ Amendment|(?:\w+ )?Circuit|Supreme Court|free speech|religious liberty|whistleblower|death penalty|libel|defamation|FTC|CFPB|SEC|EPA|H-1B|San Francisco|Los Angeles|Portland|Seattle|Chicago|Boston|Philadelphia|Baltimore|New York City|Detroit|Denver|Houston|Dallas|Austin|Atlanta|Minneapolis|Sacramento)$/i;
const DETERMINER = /^(?:the|this|that|its|their|his|her|our|a|an)\b/i;

const OBJECT =
  /^ (?:over|challenging|against|about|to (?:block|stop|halt|save|protect|end|undo|overturn|keep)) (?:(?:the|its|his|her|their|a|Trump's|Biden's|Obama's|the president's|President \w+'s|the (?:Trump|Biden|Obama) administration's) )?/;

/** What a suit is said to be over right behind a phrase for it, if the record has suits about it. */
export function matterBehind({ text, words }: Page, end: number, isKnown: KnownMatter): string | undefined {
  const object = OBJECT.exec(text.slice(end, end + 60));
  if (object === null) return undefined;
  const start = end + object[0].length;
  const first = wordAtOrAfter(words, start);
  for (let last = Math.min(first + LONGEST_MATTER, words.count) - 1; last >= first; last -= 1) {
    const matter = text.slice(start, words.ends[last]);
    if (!/[.,;:\n]/.test(matter) && isKnown(matter) !== false) return matter;
  }
  return undefined;
}

/** "The DACA case", "Texas' ACA challenge", "the Ramos case". */
export function findNicknames(page: Page, captions: readonly Caption[], isKnown: KnownMatter): Nickname[] {
  const found: Nickname[] = [];
  let sides: Set<string> | undefined;
  for (const match of page.cues.matches(NOUN, page.text, CUE.suit)) {
    const end = match.index + match[0].length;
    if (match[0] === 'challenge' && IS_VERB.test(page.text.slice(end, end + 12))) continue;
    const before = wordsBefore(page, match.index);
    const [nearest] = before;
    if (nearest === undefined) continue;
    const written = page.text.slice(nearest.start, nearest.end);
    // Most nouns stand behind no more than "the" or "a".
    if (SAYS_NOTHING.test(written)) continue;
    sides ??= sidesOf(captions);
    if (sides.has(written) && (match[0] === 'case' || match[0].endsWith('suit'))) {
      found.push({ start: nearest.start, end, caption: page.article.text.slice(nearest.start, end) });
      continue;
    }
    for (let count = Math.min(LONGEST_MATTER, before.length); count > 0; count -= 1) {
      const first = before[count - 1] as Span;
      const matter = page.text.slice(first.start, nearest.end).replace(/"/g, '');
      if (DETERMINER.test(matter) || GENERIC.test(matter) || isStateName(matter)) continue;
      const known = isKnown(matter);
      if (known === false || !opens(page, before, count, known)) continue;
      // "The anti-ACA lawsuit".
      const against = /\b(?:anti|pro)-$/.exec(page.text.slice(Math.max(0, first.start - 5), first.start));
      found.push({ start: first.start - (against?.[0].length ?? 0), end, matter });
      break;
    }
  }
  return found;
}

/** The words before the noun as far as nothing parts them, nearest first. */
function wordsBefore({ text, words }: Page, at: number): Span[] {
  const taken: Span[] = [];
  let next = at;
  for (let index = wordAtOrAfter(words, at) - 1; index >= 0 && taken.length <= LONGEST_MATTER; index -= 1) {
    const word = { start: words.starts[index] as number, end: words.ends[index] as number };
    if (isPossessiveS(text, words, index) || !GAP.test(text.slice(word.end, next))) break;
    taken.push(word);
    next = word.start;
  }
  return taken;
}

/** Whether a name that starts with the `count`th word before the noun may start there. */
function opens(page: Page, before: readonly Span[], count: number, known: SuitsOfMatter['known']): boolean {
  const { text } = page;
  const first = before[count - 1] as Span;
  const word = before[count];
  if (word === undefined) {
    const head = text.slice(Math.max(0, first.start - 3), first.start);
    // "Texas' ", "Ohio's " and the beginning of a line or sentence.
    return /(?:'s?|^|[\n.:;,(—–]) ?"?$/.test(head) && (/'/.test(head) || isCapitalised(text, first.start));
  }
  const written = text.slice(word.start, word.end);
  if (OPENS.test(written)) return true;
  // "Justices hear census case", but not "the Obama immigration order case" of another order.
  return (
    known === 'by name' &&
    (!isCapitalised(text, word.start) || isHeadline(page, sentenceAt(page, word.start)))
  );
}

const NO_NICKNAME = /^(?:united|states|state|agency|trump|biden|obama|texas|california)$/;

/** Words that tell one side of the captions named, as they are written. */
function sidesOf(captions: readonly Caption[]): Set<string> {
  const sides = new Set<string>();
  for (const { caption } of captions) {
    for (const side of Object.values(readCaption(caption) ?? {})) {
      if (side.includes(' ') || NO_NICKNAME.test(side) || isStateName(side) || side.length < 3) continue;
      sides.add(side.charAt(0).toUpperCase() + side.slice(1));
    }
  }
  return sides;
}
