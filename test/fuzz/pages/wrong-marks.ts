import type { PageReading } from '../../../entrypoints/content/page-reading';
import { PHRASES } from './phrases';

/** Not to be seen, or white space of whatever kind: what a reader does not miss in a name. */
const BLANK = /[\s\u00ad\u200b\u2060\ufeff]+/g;
const ink = (text: string) => text.replace(BLANK, '');

/** Marks that stand on other words than theirs, whatever the page has done since it was read. */
export function misplacedMarks({ state, marks }: PageReading): string[] {
  if (state.state === 'failed') return [`the page counts as ${state.fault}`];
  return marks.flatMap(({ mark, ranges }) => {
    const read = ink(ranges.map(range => range.toString()).join(''));
    const meant = ink(PHRASES.find(({ card }) => card === mark.card)?.words ?? 'no words');
    return read === '' || read === meant ? [] : [`“${read}” stands where “${meant}” is marked`];
  });
}

/** What is wrong with the marks of a page that has just been read; its words tell by the mark's card. */
export function wrongMarks({ state, marks }: PageReading): string[] {
  if (state.state === 'failed') return [`the page counts as ${state.fault}`];
  const wrong: string[] = [];
  const painted = new Set<AbstractRange>();
  for (const [, highlight] of CSS.highlights) for (const range of highlight) painted.add(range);
  const own = new Set<AbstractRange>();
  for (const { mark, words, ranges } of marks) {
    const meant = ink(PHRASES.find(({ card }) => card === mark.card)?.words ?? 'no words');
    if (ink(words) !== meant) wrong.push(`“${words}” is marked as “${meant}”`);
    const read = ink(ranges.map(range => range.toString()).join(''));
    if (ranges.length === 0) wrong.push(`“${words}” is not found in the page`);
    else if (read !== meant) wrong.push(`“${read}” stands where “${meant}” is marked`);
    for (const range of ranges) own.add(range);
  }
  for (const range of painted) if (!own.has(range)) wrong.push(`“${range}” is painted without a mark`);
  return wrong;
}
