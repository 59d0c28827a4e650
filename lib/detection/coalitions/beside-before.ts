import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import { isListGap } from '../states/list-gap';
import type { StateName } from '../states/state-name';
import { type Page, textBefore } from '../text/page';
import { allWithin, firstFrom } from '../text/span-order';

/** Longest text of a row of names that is looked at before a number. */
const ROW_REACH = 600;

/** "Texas and 21 other states", "Frosh, along with 18 other AGs": what stands between a row and the number. */
const AND =
  /^'?s?(?:,? (?:R|D)\)?-?[\w.]*\)?)?,? (?:and|&|along with|together with|alongside|as well as|plus|with|in (?:a )?coalition with|joined by|y|e|junto con|junto a)(?: (?:his|her|their|a|an|the|another|about|some|nearly|more than|at least|los|las|otros|otras|sus|más de))*(?: (?:bipartisan|multistate|broad) )? ?$/i;
/** "Healey led 21 other", "Balderas joined a": so only of others. */
const VERB =
  /^(?: \([^)]*\))?,?(?: (?:who|has|have|had|is|are|was|were|today|also|then|and|jointly|recently|on|earlier|this|last|week|month|late|\w+day))*,? (?:joined|joins|joining|join|(?:co-?)?(?:led|leads|leading|lead)|(?:was|were) joined by|joined forces with|(?:team(?:ed|s|ing)|link(?:ed|s|ing)) up with|in)(?: (?:in|with|by|a|an|the|another|together|coalition|charge|among|about|some|nearly|more than|at least|bipartisan|multistate|broad))* ?$/i;
const JOINED =
  /^,?(?: (?:has|have|today|also|then|recently|on|earlier|\w+day))* (?:joined|joins|joining|join)(?: with)?(?: the)? $/i;

/** Where something is, or whom it meets, is nobody who acts. */
const PLACED = /\b(?:in|at|near|within|across|outside|into|against|over|by|between|to) (?:the )?$/i;

interface Row {
  codes: JurisdictionCode[];
  start: number;
}

/** Between a name and the next of a row stand titles, parties and states only. */
const TITLE_GAP =
  /^(?:'s?)?(?:,? ?\([^)]{1,14}\))?(?:,? of (?:the )?|,|,? and|, and| |'s)*(?:(?:the )?(?:(?:State|Democratic|Republican|Democrat|Acting|Interim|fellow)[ ,]+)*(?:Attorneys? General|Attorneys-General|AGs?|A\.G\.|attorneys? general)(?:[ ,]+(?:of|for|from)(?: the)?)? ?)?$/;

function isGap(gap: string): boolean {
  return gap.length < 80 && (gap === ' ' || isListGap(gap) || TITLE_GAP.test(gap));
}

/** The names in a row that ends at `offset`, in the order of the text. */
function rowBefore(page: Page, names: readonly Span[], offset: number, from: number): Row | undefined {
  const codes: JurisdictionCode[] = [];
  let start = offset;
  for (let at = firstFrom(names, offset) - 1; at >= 0; at -= 1) {
    const name = names[at] as Span & { jurisdiction: JurisdictionCode };
    if (name.start < from) break;
    if (name.end > start || (codes.length > 0 && !isGap(page.text.slice(name.end, start)))) break;
    codes.unshift(name.jurisdiction);
    start = name.start;
  }
  return codes.length === 0 ? undefined : { codes: [...new Set(codes)], start };
}

/**
 * Who stands right beside a number, before it: Texas and Ohio in "Texas, Ohio and 18 other states".
 * Undefined where nobody does.
 * @param from where the clause begins
 * @param goesOn whether a row goes on after the number
 * @param other whether the phrase says that it counts others only
 */
export function besideBefore(
  page: Page,
  group: Span,
  from: number,
  other: boolean,
  goesOn: boolean,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): JurisdictionCode[] | undefined {
  const begin = Math.max(from, group.start - ROW_REACH);
  const reach = { start: begin, end: group.start };
  const named = [...allWithin(states, reach), ...allWithin(attorneys, reach)].sort(
    (a, b) => a.start - b.start,
  );
  const last = named.at(-1);
  if (last === undefined) return undefined;
  const gap = page.text.slice(last.end, group.start);
  // "California, 16 other states and the District": the row goes on after the number.
  const and = AND.test(gap) || (other && goesOn && gap === ', ');
  if (!and && !(other && VERB.test(gap))) return undefined;
  const row = rowBefore(page, named, last.end, begin);
  if (row === undefined) return undefined;
  // "The rule fell in Texas, and 20 states sued", "one suit in Ohio and four states filed another": a new clause.
  if (!other && ((row.codes.length === 1 && /^,/.test(gap)) || PLACED.test(textBefore(page, row.start, 24))))
    return undefined;
  if (!and) return row.codes;
  const speaker = named.findLast(({ end }) => end <= row.start);
  if (speaker && JOINED.test(page.text.slice(speaker.end, row.start)))
    return [...new Set([speaker.jurisdiction, ...row.codes])];
  return row.codes;
}
