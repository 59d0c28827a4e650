import type { JurisdictionCode } from '../jurisdiction-code';
import type { Lexicon } from '../lexicon';
import type { Span } from '../mention';
import type { Reading } from '../reading';
import { type Page, textAfter, textBefore } from '../text/page';

/** A jurisdiction where the release names it: by the state, its attorney general, its office or its short form. */
export interface Party extends Span {
  jurisdiction: JurisdictionCode;
  by: 'state' | 'person' | 'office' | 'short';
}

/** A city or county sues in its own right: its state does not sue with it. */
const LOCALITY =
  /\b(?:County|Parish|Borough|City)(?: of \p{Lu}\p{L}+)?, $|\b[Cc](?:ity|ities|ounty|ounties|ommissioners?) of $/u;
/** "Northern District of Texas", "the District of Columbia Circuit": a court. */
const COURT_BEFORE =
  /\b(?:District|Districts|Court|Circuit|Division)(?: (?:Court|Courts))?(?: of| for)(?: the)? $/;
const COURT_AFTER =
  /^(?:'s)? (?:Circuit|District Court|Superior Court|Supreme Court|Court of|federal court|state court|Court\b)/;
/** "states such as Ohio", "Ohio's ban", "a Texas judge": spoken of, no party. */
const SPOKEN_OF = /\b(?:such as|like|unlike) (?:the )?$/;

/** Everybody named in the release who may be a party to the act, in order. */
export function findParties(page: Page, reading: Reading, lexicon: Lexicon): Party[] {
  const parties: Party[] = [];
  for (const { start, end, jurisdiction, kind } of reading.entities) {
    if (kind === 'us-attorney-general') continue;
    if (kind === 'state' && isNoParty(page, { start, end })) continue;
    const by = kind === 'attorney-general' ? 'person' : kind;
    parties.push({ start, end, jurisdiction, by });
  }
  const named = [...parties];
  for (const short of findShortForms(page, lexicon)) {
    if (!named.some(({ start, end }) => start < short.end && short.start < end)) parties.push(short);
  }
  return parties.sort((a, b) => a.start - b.start);
}

function isNoParty(page: Page, { start, end }: Span): boolean {
  const before = textBefore(page, start, 60);
  return (
    LOCALITY.test(before) ||
    COURT_BEFORE.test(before) ||
    SPOKEN_OF.test(before) ||
    COURT_AFTER.test(textAfter(page, end, 24))
  );
}

/** "CA, CT, DE and D.C." Two letters say nothing where they stand alone: three in a row make a list. */
const FEWEST = 3;
const BETWEEN = '(?:\\s*[,;|/•]\\s*(?:and |& )?|\\s+(?:and|&) |\\s*\\n\\s*(?:[-*•]\\s*)?)';

function findShortForms(page: Page, { abbreviations }: Lexicon): Party[] {
  const forms = [...abbreviations.keys()].sort((a, b) => b.length - a.length);
  const form = `(?<![\\p{L}.])(?:${forms.map(one => one.replace(/\./g, '\\.')).join('|')})(?![\\p{L}-])`;
  const list = new RegExp(`${form}(?:${BETWEEN}${form}){${FEWEST - 1},}`, 'gu');
  const one = new RegExp(form, 'gu');
  return Array.from(page.text.matchAll(list)).flatMap(({ 0: run, index }) =>
    Array.from(run.matchAll(one), match => {
      const start = index + match.index;
      const jurisdiction = abbreviations.get(match[0]) as JurisdictionCode;
      return { start, end: start + match[0].length, jurisdiction, by: 'short' as const };
    }),
  );
}
