import type { Span } from '../mention';
import { type Page, textBefore } from '../text/page';
import type { Title } from '../titles/title';
import type { GroupPhrase } from './group-phrase';
import type { StateList } from './members';

/** A title of several attorneys general with the states it is of. */
export interface Listing extends Span {
  list: StateList;
}

/** Between the title and the first of its states. */
export const LIST_AFTER_TITLE =
  /^'?s?\s+(?:of|from|for|in|representing|de|del)(?:\s+|(?=:))(?:the\s+)?(?:following\s+)?(?:(?:[\w-]+ ){0,2}(?:states?|commonwealths?|jurisdictions)(?:\s+(?:of|including))?\s*)?:?\s*(?:[-*•–]\s*)?(?:the\s+|el\s+)?$/i;

/** Whoever held the office before acts for himself. */
const FORMER = /\b(?:former|past|ex-|onetime) ?$/i;

/** "attorneys general of Ohio, Utah and Texas": the title with its list. */
export function findListings(page: Page, titles: readonly Title[], lists: readonly StateList[]): Listing[] {
  const listings: Listing[] = [];
  let next = 0;
  let past = 0;
  for (const title of titles) {
    if (!title.plural || title.rank !== 'state' || FORMER.test(textBefore(page, title.start, 10))) continue;
    while (past < lists.length && title.start - (lists[past] as StateList).end >= 5) past += 1;
    const before = lists[past];
    if (before && before.end < title.start && isOfWhom(page, before, title)) {
      listings.push({ start: before.start, end: title.end, list: before });
      continue;
    }
    while (next < lists.length && (lists[next] as StateList).start < title.end) next += 1;
    const list = lists[next];
    if (
      list &&
      list.start - title.end < 60 &&
      LIST_AFTER_TITLE.test(page.text.slice(title.end, list.start))
    ) {
      // A list that runs over lines is no phrase: the title alone stands for those it lists.
      const runsOn =
        page.text.slice(title.end, list.end).includes('\n') && !isOneParagraph(page, title, list);
      listings.push({ start: title.start, end: runsOn ? title.end : list.end, list });
    }
  }
  return listings;
}

/** "Ohio's and Utah's attorneys general", "the New York and Washington, D.C., attorneys general". */
function isOfWhom(page: Page, list: Span, title: Title): boolean {
  const gap = page.text.slice(list.end, title.start);
  if (/^(?:'s?)? (?:state )?$/.test(gap)) return true;
  return (
    gap === ', ' && page.text[list.end - 1] === '.' && /\b[Tt]he $/.test(textBefore(page, list.start, 4))
  );
}

/** Copied text breaks its lines anywhere: only a list of lines has a break at every name. */
function isOneParagraph(page: Page, title: Span, list: StateList): boolean {
  const breaks = page.text.slice(title.end, list.end).match(/\n/g)?.length ?? 0;
  return breaks < list.states.length;
}

const COALITION_IS =
  /\bin (?:[\w'’-]+ ){0,3}coalition\b[^.]{0,80}?\b(?:are|is|was|were)\s+(?:the\s+)?(?:(?:state|Democratic|Republican)\s+)*$/i;

/** "Joining him in today's coalition are attorneys general from …": the word itself then stands for the group. */
export function bareCoalition(page: Page, sentence: Span, until: number): GroupPhrase | undefined {
  const match = COALITION_IS.exec(page.text.slice(sentence.start, until));
  if (match === null) return undefined;
  const start = sentence.start + match.index + match[0].toLowerCase().indexOf('coalition');
  return { start, end: start + 'coalition'.length, other: false };
}
