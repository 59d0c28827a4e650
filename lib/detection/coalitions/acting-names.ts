import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import { isListGap } from '../states/list-gap';
import { type Page, sentenceAt, textAfter } from '../text/page';
import { firstFrom } from '../text/span-order';
import type { Title } from '../titles/title';
import type { GroupPhrase } from './group-phrase';
import { actsNext } from './states-acting';

/** Fewer speak beside each other as often as they act together. */
const FEWEST = 3;
const REACH = 170;
const FIRST_GAP = /^(?:,? [—–-]+)? (?:(?:Mr|Ms|Mrs)\. )?$/;
const OF_STATE = '(?: of (?:the )?\\p{Lu}[\\p{L}.]*(?: (?:of )?\\p{Lu}[\\p{L}.]*){0,2}| \\([^)]{1,30}\\))?';
/** "Rob Bonta of California, " goes on to the next of them. */
const NEXT_GAP = new RegExp(`^${OF_STATE}(?:, | and |, and | & )(?:(?:Mr|Ms|Mrs)\\. )?$`, 'u');
const OWN_STATE = new RegExp(`^${OF_STATE}`, 'u');

/** A title over those who act, with their jurisdictions. */
export interface ActingNames extends GroupPhrase {
  codes: JurisdictionCode[];
}

/**
 * "Attorneys General Becerra, Healey and James sued": the title over a row of names stands for them where
 * nobody has called them a group.
 * @param phrases the groups of the page, in order
 */
export function findActingNames(
  page: Page,
  titles: readonly Title[],
  attorneys: readonly PersonMention[],
  phrases: readonly Span[],
): ActingNames[] {
  return titles.flatMap(title => {
    if (!title.plural || title.rank !== 'state') return [];
    const row = rowUnder(page, title, attorneys);
    const last = row.at(-1);
    const codes = [...new Set(row.map(({ jurisdiction }) => jurisdiction))];
    if (last === undefined || codes.length < FEWEST) return [];
    const sentence = sentenceAt(page, title.start);
    const next = phrases[firstFrom(phrases, sentence.start)];
    if (next && next.start < sentence.end) return [];
    const after = textAfter(page, last.end, REACH);
    if (!actsNext(after.slice(OWN_STATE.exec(after)?.[0].length ?? 0))) return [];
    return [{ start: title.start, end: title.end, other: false, codes }];
  });
}

/** Those who are named in a row right behind the title. */
function rowUnder(page: Page, { end }: Title, attorneys: readonly PersonMention[]): PersonMention[] {
  const row: PersonMention[] = [];
  let from = end;
  for (let at = firstFrom(attorneys, end); at < attorneys.length; at += 1) {
    const person = attorneys[at] as PersonMention;
    const gap = page.text.slice(from, person.start);
    const goesOn = row.length === 0 ? FIRST_GAP.test(gap) : isListGap(gap) || NEXT_GAP.test(gap);
    if (gap.length > REACH || !goesOn) break;
    row.push(person);
    from = person.end;
  }
  return row;
}
