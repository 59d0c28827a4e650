import type { Span } from '../mention';
import type { NameMatch } from '../names/name-table';
import type { CoalitionPhrase, LawsuitPhrase } from '../reading';
import { type Page, sentenceAt } from '../text/page';
import { insertInOrder, meetsAny } from '../text/span-order';
import type { Caption } from './captions';
import { findDockets } from './dockets';
import { findNicknames, type KnownMatter, matterBehind } from './nicknames';
import { findSuitPhrases } from './suit-phrases';

const THAT_LAWSUIT =
  /^\W*(?:That|This) (?:(?:multistate|federal|latest|new) )?((?:law)?suit|case|legal challenge)\b/i;

export interface KnownOfLawsuits {
  captions: readonly Caption[];
  /** Names that the record knows, cases' among them. */
  matches: readonly NameMatch[];
  coalitions: readonly CoalitionPhrase[];
  knownMatter: KnownMatter;
}

/** Captions, docket numbers, names of known cases, and phrases for lawsuits of several states. */
export function findLawsuits(
  page: Page,
  { captions, matches, coalitions, knownMatter }: KnownOfLawsuits,
): LawsuitPhrase[] {
  const found: LawsuitPhrase[] = [];
  const add = (span: Span, known: Partial<LawsuitPhrase>) => {
    if (meetsAny(found, span)) return;
    const { start, end } = span;
    insertInOrder<LawsuitPhrase>(found, { ...known, start, end, sentence: sentenceAt(page, start) });
  };
  for (const { caption, ...span } of captions) add(span, { caption });
  for (const { docket, ...span } of findDockets(page, captions)) add(span, { docket });
  for (const match of matches) {
    if (match.target.kind === 'case') add(match, { caption: match.target.caption });
  }
  const silent = (span: Span) => !meetsAny(coalitions, span);
  for (const phrase of findSuitPhrases(page, at => silent(sentenceAt(page, at)))) {
    const over = matterBehind(page, phrase.end, knownMatter);
    add(phrase, over === undefined ? phrase : { ...phrase, over });
  }
  const ofGroups = coalitions.length > 0;
  const isMatterHere: KnownMatter = matter => {
    const known = knownMatter(matter);
    return known === 'by a word' ? ofGroups && 'by words' : known;
  };
  for (const name of findNicknames(page, captions, isMatterHere)) add(name, name);
  addReferences(page, found, silent);
  return found.sort((a, b) => a.start - b.start);
}

/** "That lawsuit" right after a sentence that names one. */
function addReferences(page: Page, found: LawsuitPhrase[], silent: (span: Span) => boolean): void {
  const named = new Set(found.map(phrase => phrase.sentence.start));
  page.sentences.forEach((sentence, index) => {
    const previous = page.sentences[index - 1];
    if (previous === undefined || !named.has(previous.start) || !silent(sentence)) return;
    const match = THAT_LAWSUIT.exec(page.text.slice(sentence.start, sentence.start + 60));
    if (match === null) return;
    const end = sentence.start + match[0].length;
    found.push({ start: end - (match[1] as string).length, end, sentence });
    named.add(sentence.start);
  });
}
