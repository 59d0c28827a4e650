import type { PersonEntry } from '../lexicon-source';
import type { Span } from '../mention';
import { fold } from '../text/fold';
import { type Page, textAfter } from '../text/page';
import { meetsAny } from '../text/span-order';
import type { Title } from '../titles/title';
import { isNearly } from './spelling';

export interface Misspelt extends Span {
  people: PersonEntry[];
  jurisdiction: string;
  family: string;
  title: Title;
}

const FULL_NAME = /^\s(\p{Lu}[\p{L}'-]+) (?:\p{Lu}\. )?(\p{Lu}[\p{L}'-]+)/u;

/** Names with a slip of one letter in the surname, where the title and the state fix whose it is. */
export function findMisspelt(
  page: Page,
  people: readonly PersonEntry[],
  titles: readonly Title[],
  known: readonly Span[],
): Misspelt[] {
  const found: Misspelt[] = [];
  const taken = [...known].sort((a, b) => a.start - b.start);
  for (const title of titles) {
    if (title.rank !== 'state' || title.plural || title.state === undefined) continue;
    const name = FULL_NAME.exec(textAfter(page, title.phraseEnd, 60));
    if (name === null) continue;
    const start = title.phraseEnd + 1;
    if (meetsAny(taken, { start, end: start + name[0].length + 1 })) continue;
    const { jurisdiction } = title.state;
    const [given, family] = [fold(name[1] as string), fold((name[2] as string).replace(/'s?$/, ''))];
    const fits = people.filter(
      person =>
        family.length > 4 &&
        person.tenures.some(tenure => tenure.jurisdiction === jurisdiction) &&
        isNearly(fold(person.family), family) &&
        fold(person.name)[0] === given[0],
    );
    if (fits.length > 0) {
      const end = title.phraseEnd + name[0].replace(/'s?$/, '').length;
      found.push({ start, end, people: fits, jurisdiction, family: fold(fits[0]?.family ?? ''), title });
    }
  }
  return found;
}
