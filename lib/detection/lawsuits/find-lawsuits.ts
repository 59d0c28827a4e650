import { COUNT_PATTERN, readCount } from '../coalitions/count';
import type { Span } from '../mention';
import type { NameMatch } from '../names/name-table';
import type { CoalitionPhrase, LawsuitPhrase } from '../reading';
import { type Page, sentenceAt } from '../text/page';
import { insertInOrder, meetsAny } from '../text/span-order';
import type { Caption } from './captions';
import { findDockets } from './dockets';

const MULTISTATE_LAWSUIT = new RegExp(
  `\\b(?:(?:bipartisan|bi-partisan|landmark|federal)[ ,]+)*multi-?state (?:(?:federal|antitrust|civil|class)[ ,]+)*(?:lawsuit|suit|litigation|legal challenge)\\b(?! (?:task|working|group|committee|bureau|team|unit|fund)\\b)(?: (?:filed|brought|led|joined)(?: \\w+)? by (?:(?:nearly|about|at least|more than|over|some) )?(?:(${COUNT_PATTERN}) )?(?:other )?(?:(?:state|Democratic|Republican|GOP|bipartisan)[ ,]+)*(?:attorneys general|AGs|states))?`,
  'gi',
);
const JOINED_IN_FILING =
  /\b(?:those|these|the other|other|fellow|his fellow|her fellow|the|state|Democratic|Republican) (?:(?:state|Democratic|Republican) )*(?:attorneys general|attorney generals|AGs|AG's)\b[^.;]{0,40}?\b(?:filed|filing|brought|bringing|file) (?:a|an|this|that) (?:\w+ ){0,2}?(lawsuit|suit|legal challenge)\b/gi;
const THAT_LAWSUIT =
  /^\W*(?:That|This) (?:(?:multistate|federal|latest|new) )?((?:law)?suit|case|legal challenge)\b/i;

/** Captions, docket numbers, names of known cases, and phrases for lawsuits of several states. */
export function findLawsuits(
  page: Page,
  captions: readonly Caption[],
  matches: readonly NameMatch[],
  coalitions: readonly CoalitionPhrase[],
): LawsuitPhrase[] {
  const found: LawsuitPhrase[] = [];
  const add = (span: Span, known: Partial<LawsuitPhrase>) => {
    if (meetsAny(found, span)) return;
    const { start, end } = span;
    insertInOrder<LawsuitPhrase>(found, { start, end, sentence: sentenceAt(page, start), ...known });
  };
  for (const { caption, ...span } of captions) add(span, { caption });
  for (const { docket, ...span } of findDockets(page)) add(span, { docket });
  for (const match of matches) {
    if (match.target.kind === 'case') add(match, { caption: match.target.caption });
  }
  for (const match of page.text.matchAll(MULTISTATE_LAWSUIT)) {
    const count = match[1] === undefined ? undefined : readCount(match[1]);
    add(spanOf(match.index, match[0]), count === undefined ? {} : { count });
  }
  const silent = (span: Span) => !meetsAny(coalitions, span);
  for (const match of page.text.matchAll(JOINED_IN_FILING)) {
    const noun = match[1] as string;
    const end = match.index + match[0].length;
    const sentence = sentenceAt(page, match.index);
    if (silent(sentence)) add({ start: end - noun.length, end }, {});
  }
  addReferences(page, found, silent);
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = (start: number, written: string): Span => ({ start, end: start + written.length });

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
