import type { LawsuitPhrase, Reading } from '../reading';
import { firstFrom } from '../text/span-order';
import { readCitation, readCourtAndYear } from './citation';
import type { DatedEntry } from './dated-entries';
import { type Docket, readDocket } from './docket';

/** What an article tells of a case right beside its name. */
export interface CaseEvidence {
  dockets: readonly Docket[];
  /** Keys of reporter citations. */
  citations: readonly string[];
  /** As `courtKey` gives it. */
  court?: string;
  /** Of a decision or a filing. */
  year?: number;
}

/** For each phrase of a reading what stands beside it, and for a docket number the caption that it belongs to. */
export interface BesideCaptions {
  evidence: ReadonlyMap<LawsuitPhrase, CaseEvidence>;
  captionOf: ReadonlyMap<LawsuitPhrase, LawsuitPhrase>;
}

/** Code units after a caption in which its numbers and citations stand. */
const REACH = 220;
/** What joins a caption, its numbers and its citations. */
const JOINT =
  /^(?:[\s,&"”’*_]|\.(?=[,"”\s]*(?:\(|No|Case|Civ|\d))|\[\d+\]|and (?=No|\d)|(?:Civil|Civ\.|CIVIL|Action|ACTION|Case|CASE|Docket|Index|Cause|C\.A\.|Nos?\.?|NOS?\.?|Number|#|MDL|A\.)(?=[\s:.#]|$):?|case number|docket number|is |was |docketed as |numbered |filed as |(?:in the )?(?:(?:U\.S\.|United States) )?(?:District|Circuit) Court(?: of Appeals)?(?= (?:for|of|,)|,)|(?:for|of) the (?=\p{Lu})|(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?:\p{Lu}\p{L}+ ?){1,2}(?=,))/u;
const BRACKET = /^\(([^()]{1,60})\)/;
/** "No. 19A785 Department of Homeland Security v. New York". */
const BEFORE = /^[\s,:()“"*_]{0,4}(?:in |is )?["“*_]?$/;

/**
 * Reads what stands beside the captions of an article.
 * @param entries of a page that lists several texts
 */
export function readBesideCaptions(
  { article, lawsuits }: Reading,
  entries: readonly DatedEntry[],
): BesideCaptions {
  const ofEntries = numbersOfEntries(lawsuits, entries);
  const evidence = new Map<LawsuitPhrase, CaseEvidence>();
  const captionOf = new Map<LawsuitPhrase, LawsuitPhrase>();
  const byStart = new Map(lawsuits.map(phrase => [phrase.start, phrase]));
  for (const [nth, caption] of lawsuits.entries()) {
    if (caption.caption === undefined) continue;
    const read = readBehind(article.text, caption.end, byStart);
    const before = lawsuits[nth - 1];
    if (
      before?.docket !== undefined &&
      !captionOf.has(before) &&
      BEFORE.test(article.text.slice(before.end, caption.start))
    )
      read.numbers.push(before);
    const ofEntry = ofEntries.get(caption);
    if (ofEntry && read.numbers.length === 0) read.numbers.push(ofEntry);
    for (const number of read.numbers) captionOf.set(number, caption);
    const dockets = read.numbers.flatMap(({ docket }) => readDocket(docket ?? '') ?? []);
    const { citations, court, year } = read;
    evidence.set(caption, {
      dockets,
      citations,
      ...(court === undefined ? {} : { court }),
      ...(year === undefined ? {} : { year }),
    });
  }
  return { evidence, captionOf };
}

/**
 * A list of cases gives names in one line and numbers in another: as many as there are of those, so many of these
 * belong to them, in order.
 */
function numbersOfEntries(
  lawsuits: readonly LawsuitPhrase[],
  entries: readonly DatedEntry[],
): ReadonlyMap<LawsuitPhrase, LawsuitPhrase> {
  const numbers = new Map<LawsuitPhrase, LawsuitPhrase>();
  for (const { start, end } of entries) {
    const own: LawsuitPhrase[] = [];
    for (let at = firstFrom(lawsuits, start); at < lawsuits.length; at += 1) {
      const phrase = lawsuits[at] as LawsuitPhrase;
      if (phrase.end > end) break;
      own.push(phrase);
    }
    const captions = own.filter(({ caption }) => caption !== undefined);
    const dockets = own.filter(({ docket }) => docket !== undefined);
    if (captions.length !== dockets.length) continue;
    for (const [nth, caption] of captions.entries()) numbers.set(caption, dockets[nth] as LawsuitPhrase);
  }
  return numbers;
}

interface ReadBehind {
  numbers: LawsuitPhrase[];
  citations: string[];
  court?: string | undefined;
  year?: number | undefined;
}

function readBehind(text: string, from: number, byStart: ReadonlyMap<number, LawsuitPhrase>): ReadBehind {
  const read: ReadBehind = { numbers: [], citations: [] };
  for (let at = from; at < from + REACH && at < text.length; ) {
    const phrase = byStart.get(at);
    if (phrase !== undefined) {
      if (phrase.docket === undefined) break;
      read.numbers.push(phrase);
      at = phrase.end;
      continue;
    }
    const rest = text.slice(at, at + 80);
    const citation = readCitation(rest);
    if (citation) {
      if (citation.key !== null) read.citations.push(citation.key);
      at += citation.length;
      // "847 F.3d 1151, 1156": the page that is quoted.
      at += /^, \d{1,4}(?:[-–]\d{1,4})?(?=[ ,(])/.exec(text.slice(at, at + 14))?.[0].length ?? 0;
      continue;
    }
    // "U.S. v. Texas (15-674)".
    if (rest.startsWith('(') && byStart.get(at + 1)?.docket !== undefined) {
      at += 1;
      continue;
    }
    const bracket = BRACKET.exec(rest);
    if (bracket) {
      const known = readCourtAndYear(bracket[1] ?? '');
      read.court ??= known?.court;
      read.year ??= known?.year;
      at += bracket[0].length;
      continue;
    }
    const joint = JOINT.exec(rest)?.[0].length ?? 0;
    if (joint === 0) break;
    at += joint;
  }
  return read;
}
