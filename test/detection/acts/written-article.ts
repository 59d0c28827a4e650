import type { CoalitionKind } from '../../../lib/detection/coalition-kind';
import type { JurisdictionCode } from '../../../lib/detection/jurisdiction-code';
import type { Reading } from '../../../lib/detection/reading';

/** What a reader would take from one phrase of a text; `words` are found in order of appearance. */
export type WrittenPhrase =
  | {
      group: string;
      count?: number;
      other?: boolean;
      besides?: JurisdictionCode[];
      action?: CoalitionKind;
      listed?: string;
      leads?: JurisdictionCode[];
    }
  | { suit: string; caption?: string; docket?: string; count?: number };

const SENTENCE = /[^\n]+?(?:[.!?](?=\s+[A-Z“])|$)/gm;

/** A reading of a short text, given which of its words are phrases. */
export function writtenArticle(
  text: string,
  published: string | undefined,
  phrases: WrittenPhrase[],
): Reading {
  const sentences = Array.from(text.matchAll(SENTENCE), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const reading: Reading = {
    article: {
      text,
      ...(published === undefined ? {} : { published: { date: published, from: 'json-ld' } }),
    },
    sentences,
    entities: [],
    coalitions: [],
    lawsuits: [],
  };
  let from = 0;
  for (const phrase of phrases) {
    const words = 'group' in phrase ? phrase.group : phrase.suit;
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`the text does not say “${words}”`);
    const end = start + words.length;
    from = end;
    const sentence = sentences.find(span => span.start <= start && end <= span.end) ?? { start, end };
    if ('group' in phrase) {
      const { count, other = false, besides, action, listed = '', leads = [] } = phrase;
      reading.coalitions.push({
        start,
        end,
        sentence,
        other,
        leads,
        listed: listed.split(' ').filter(Boolean),
        ...(count === undefined ? {} : { count }),
        ...(besides === undefined ? {} : { besides }),
        ...(action === undefined ? {} : { action }),
      });
    } else {
      const { caption, docket, count } = phrase;
      reading.lawsuits.push({
        start,
        end,
        sentence,
        ...(caption === undefined ? {} : { caption }),
        ...(docket === undefined ? {} : { docket }),
        ...(count === undefined ? {} : { count }),
      });
    }
  }
  return reading;
}
