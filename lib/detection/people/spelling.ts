import type { PersonEntry } from '../lexicon-source';
import type { NameMatch } from '../names/name-table';
import { fold } from '../text/fold';
import type { Page } from '../text/page';

/** A person's given name as it is compared. */
export const firstName = (person: PersonEntry) => fold(person.name.split(' ')[0] ?? '');

/** Whether two words differ by one letter at most: dropped, added, changed, or two swapped. */
export function isNearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Short forms that are no beginnings of the full name. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['robert', 'bob', 'bobby', 'rob'],
  ['william', 'bill', 'billy', 'will', 'liam'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['richard', 'dick', 'rick', 'rich'],
  ['michael', 'mike', 'mick'],
  ['thomas', 'tom', 'tommy'],
  ['edward', 'ted', 'ed', 'ned'],
  ['theodore', 'ted', 'teddy'],
  ['edmund', 'jerry', 'ed'],
  ['gerald', 'jerry', 'gerry'],
  ['john', 'jack', 'johnny'],
  ['charles', 'chuck', 'charlie'],
  ['joseph', 'joe', 'joey'],
  ['anthony', 'tony'],
  ['andrew', 'drew', 'andy'],
  ['lawrence', 'larry'],
  ['henry', 'hank', 'harry'],
  ['margaret', 'peggy', 'meg', 'maggie'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'lisa'],
  ['katherine', 'kate', 'kathy', 'kathleen', 'catherine', 'cathy'],
  ['letitia', 'tish'],
  ['leonard', 'leo', 'len'],
  ['patricia', 'pat', 'trish'],
];

/** Whether one given name may stand for the other: "Rob" for "Robert", "Elliot" for "Eliot". */
export function mayBeSameGivenName(a: string, b: string): boolean {
  if (SHORT_FORMS.some(forms => forms.includes(a) && forms.includes(b))) return true;
  return isNearly(a, b) || (a.length > 2 && b.startsWith(a)) || (b.length > 2 && a.startsWith(b));
}

/** "Robert E. Cooper Jr.": the stop of the short form belongs to the name. */
export function withStop({ text }: Page, match: NameMatch): NameMatch {
  const { end } = match;
  const isShort = text[end] === '.' && /\b[JS]r$/.test(text.slice(end - 3, end));
  return isShort ? { ...match, end: end + 1 } : match;
}
