import { isStateName, readCaption } from '../acts/caption';
import type { Span } from '../mention';
import { fold } from '../text/fold';
import type { Page } from '../text/page';

const GOVERNMENT = /^(?:united states|agency\b.*)$/;

/**
 * The side by which news calls a case for short, folded: the first, "Pruitt" for "Pruitt v. Burwell",
 * or who is against a government, "Windsor" for "United States v. Windsor". Officials who are sued give
 * their name to none: after "Shelby County v. Holder", "Holder" is the man.
 */
function sideOfName(caption: string): string {
  const sides = readCaption(caption);
  if (sides === null) return fold(caption);
  const { first, against = '' } = sides;
  return GOVERNMENT.test(first) || isStateName(first) ? `${first} v ${against}` : first;
}

/** By which words the cases named on a page go, a line each. */
export const namesOfCases = ({ text }: Page, captions: readonly Span[]): string =>
  captions.map(({ start, end }) => sideOfName(text.slice(start, end))).join('\n');
