import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import { type Page, textBefore } from '../text/page';
import { readCount } from './count';

/** A phrase for a group, found by its own words and those beside it. */
export interface GroupPhrase extends Span {
  count?: number;
  other: boolean;
  /** Whose names the phrase holds beside its number: "attorneys general of Ohio, Utah and 18 other states". */
  besides?: JurisdictionCode[];
}

/** More than there are jurisdictions: years, dollars, cities. */
const MOST = 57;
/** Code units after a phrase in which what it does is looked for. */
export const REACH = 170;

export const before = (page: Page, phrase: Span) => textBefore(page, phrase.start, 120);

const LEADING =
  /^(?:(?:the|all|some|another|nearly|about|almost|roughly|at least|more than|over|around|as many as|upwards? of|close to|no fewer than|approximately) )+/i;

/**
 * What a pattern of groups has found, without its leading "the" or "more than". The pattern's groups hold
 * numbers alone. Undefined where the number cannot be one of attorneys general.
 */
export function phraseOf(match: RegExpExecArray): GroupPhrase | undefined {
  const [written, ...groups] = match as unknown as [string, ...(string | undefined)[]];
  const number = groups.find(group => group !== undefined && !/dozens|scores/i.test(group));
  const count = number === undefined ? undefined : readCount(number);
  if (count !== undefined && (count > MOST || count < 2)) return undefined;
  const lead = LEADING.exec(written)?.[0].length ?? 0;
  return {
    start: match.index + lead,
    end: match.index + written.length,
    other: /\b(?:otros|other|fellow|additional|more)\b/i.test(
      written.replace(/\bmore than\b|\bother (?=(?:state )?officials (?:from|in|of|for) )/gi, ''),
    ),
    ...(count === undefined ? {} : { count }),
  };
}

/** Words that tell of whom a page speaks. */
export const SPEAKS_OF_THEM = /attorneys? general|\bAGs?\b|\bstates\b/i;
