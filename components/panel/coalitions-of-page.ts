import type { CardKey, Place } from '../../lib/dataset/card';
import type { PartialDate } from '../../lib/time/partial-date';
import { cardTitle } from '../../lib/words/card-title';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';
import { placeName } from '../format/place-in-words';
import type { PageRow } from '../page-report/page-rows';

export interface MappedCoalition {
  key: CardKey;
  title: string;
  /** Where the title is the record's own, in English. */
  lang: 'en' | undefined;
  date?: PartialDate;
  members: readonly Place[];
  /** False where more took part than are known: an incomplete record, or a list in the article. */
  complete: boolean;
}

/** A state and the coalitions that it is in, of those on a map. */
export interface MemberShare {
  place: Place;
  count: number;
}

/** The coalitions of a page of which any member is known, in reading order. */
export function coalitionsOfPage(rows: readonly PageRow[], words: Words): MappedCoalition[] {
  return rows.flatMap(({ key, card }): MappedCoalition[] => {
    const { text: title, lang } = cardTitle(card, words);
    if (card.kind === 'coalition' && card.members.length > 0) {
      const { date, members, membersComplete } = card;
      return [{ key, title, lang, date, members, complete: membersComplete }];
    }
    if (card.kind === 'article-coalition' && card.listed.length > 0) {
      const complete = card.count === card.listed.length && !card.other;
      return [{ key, title: words.panel.notInRecord(title), lang, members: card.listed, complete }];
    }
    return [];
  });
}

/** In how many of the coalitions each state is: the most first, then by name. */
export function memberShares(coalitions: readonly MappedCoalition[], words: Words): MemberShare[] {
  const shares = new Map<string, MemberShare>();
  for (const { members } of coalitions) {
    for (const place of members) {
      const share = shares.get(place.code) ?? { place, count: 0 };
      shares.set(place.code, share);
      share.count += 1;
    }
  }
  return [...shares.values()].sort(
    (a, b) =>
      b.count - a.count ||
      placeName(a.place, words).localeCompare(placeName(b.place, words), localeOf(words.language)),
  );
}
