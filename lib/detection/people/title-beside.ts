import type { Span } from '../mention';
import type { TitleTold } from '../reason';
import { gapBetween } from '../text/gap';
import { type Page, sentenceAt } from '../text/page';
import type { Title } from '../titles/title';

const BEFORE_NAME =
  /^'?s?(?:-elect|-designate|\s+(?:nominee|elect|designate|candidate|pick|hopeful))?\]?\s*(?:(?<=\s)(?:Mr|Mrs|Ms)\.\s*)?(?:,\s*(?:former (?:U\.S\. )?(?:Sen|Gov|Rep|Judge|Senator|Governor)\.? )?|\(\w+\)\s*|:\s*)?$/i;
/** "Attorney General and gubernatorial candidate Maura Healey", "Attorney General and Gov.-elect Eliot Spitzer". */
const AND_MORE =
  /^ and (?:[\p{L}.-]+ ){0,4}?(?:candidate|hopeful|nominee|contender|(?:Gov\.|[Gg]overnor|Sen\.|[Ss]enator|Rep\.)-elect|chair(?:man|woman)?|president|co-chair|co-lead) $/iu;

/** Whether these words go on from a title to another role of the same person. */
export function isAndMore(gap: string): boolean {
  return gap.length < 60 && AND_MORE.test(gap);
}

const AFTER_NAME =
  /^(?:,?\s*\([^)\n]{1,24}\))?,?\s*(?:(?:who|which)\s+)?(?:(?:is|was|are|were|serves?|served|became|now|had been|has been)\s+)?(?:as\s+)?(?:(?:the|a|an|his|her|its|their|that|then|now|still|also|long-?time|current|sitting|former|ex|acting|state's?|(?:[Pp]resident )?(?:[A-Z]\w+ ){0,2}(?:Trump|Biden|Obama|Bush|Clinton|Nixon|Reagan|Carter)'s?|two-term|first-term|Democratic|Republican|[\w-]+ of [\w-]+ [\w-]+ and)[\s-]*){0,4}$/i;
const NAME_LIST = 260;

/** The last title that ends at or before `offset`. */
function lastBefore(titles: readonly Title[], offset: number): number {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle] as Title).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The title that a name at `start` bears: right before it, or in the plural over a list of names. */
export function titleBefore(page: Page, titles: readonly Title[], start: number): Title | undefined {
  const title = titles[lastBefore(titles, start)];
  if (title === undefined) return undefined;
  const from = title.phraseEnd <= start ? title.phraseEnd : title.end;
  const gap = gapBetween(page, from, start, 60) ?? '\n\n';
  if (
    gap.length < 24 &&
    !gap.includes('\n\n') &&
    BEFORE_NAME.test(gap) &&
    (gap.length > 0 || title.phraseEnd > title.end)
  )
    return title;
  if (isAndMore(gap)) return title;
  if (title.plural && start - title.end < NAME_LIST && sentenceAt(page, start).start <= title.start) {
    return isNameList(page.text.slice(title.end, start)) ? pluralWithoutState(title) : undefined;
  }
  return undefined;
}

const COURTESY_LAST = /(?<=\s)(?:Mr|Mrs|Ms)\.\s*$/;

/** "Attorneys General Rob Bonta of California, Phil Weiser (Colorado) and ": names all the way. */
function isNameList(text: string): boolean {
  const row = text.replace(COURTESY_LAST, '');
  // "Three attorneys general — Mr. Frosh, Mr. Tong and …".
  if (/^,? [—–-]+ $/.test(row)) return true;
  return (
    /^(?:,? [—–-]+)?\s+\p{Lu}/u.test(row) &&
    /(?:,|;|\band)\s*$/.test(row) &&
    !/\b(?!and\b|of\b|the\b|for\b|in\b|from\b|de\b|del\b|Jr\b)\p{Ll}{2,}\b/u.test(text)
  );
}

function pluralWithoutState(title: Title): Title {
  const { state: _, ...rest } = title;
  return rest;
}

/** The title that follows a name in apposition: "Ken Paxton, the attorney general of Texas". */
export function titleAfter(page: Page, titles: readonly Title[], end: number): Title | undefined {
  const title = titles[lastBefore(titles, end) + 1];
  if (title === undefined || title.phraseStart < end || title.plural) return undefined;
  if (title.possessive || /^'s?\s+office/i.test(page.text.slice(title.end, title.end + 12))) return undefined;
  const gap = gapBetween(page, end, title.phraseStart, 60);
  if (gap === undefined) return undefined;
  const apposed = /[,(]|\b(?:is|was|as|became)\b/.test(gap) || (gap === ' ' && title.state?.side === 'after');
  return apposed && AFTER_NAME.test(gap) ? title : undefined;
}

/**
 * Whether a title beside a name may be somebody else's: under a letter each name stands over its own
 * office, over two names stand the offices of both, and in "Ken Paxton, Tennessee AG Jonathan Skrmetti" it is that of the next in a row.
 */
export function isOfAnotherName({ text }: Page, title: Title, { start, end }: Span): boolean {
  if (title.end <= start) return title.plural || text.slice(title.end, start).includes('\n');
  return (
    title.state?.side === 'before' &&
    /^,? $/.test(text.slice(end, title.phraseStart)) &&
    /^ \p{Lu}\p{L}/u.test(text.slice(title.phraseEnd, title.phraseEnd + 3))
  );
}

/** How the reason of a mention calls the title that it rests on. */
export function describeTitle(title: Title): TitleTold {
  return title.short ? 'short' : title.rank === 'federal' ? 'federal' : 'state';
}
