import type { CardKey, Place } from '../../lib/dataset/card';
import type { PartialDate } from '../../lib/time/partial-date';
import type { PageRow } from '../popup/page-rows';

export interface MappedCoalition {
  key: CardKey;
  title: string;
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
export function coalitionsOfPage(rows: readonly PageRow[]): MappedCoalition[] {
  return rows.flatMap(({ key, card }): MappedCoalition[] => {
    if (card.kind === 'coalition' && card.members.length > 0) {
      const { title, date, members, membersComplete } = card;
      return [{ key, title, date, members, complete: membersComplete }];
    }
    if (card.kind === 'article-coalition' && card.listed.length > 0) {
      const complete = card.count === card.listed.length && !card.other;
      return [{ key, title: `${card.title} (not in our record)`, members: card.listed, complete }];
    }
    return [];
  });
}

/** In how many of the coalitions each state is: the most first, then by name. */
export function memberShares(coalitions: readonly MappedCoalition[]): MemberShare[] {
  const shares = new Map<string, MemberShare>();
  for (const { members } of coalitions) {
    for (const place of members) {
      const share = shares.get(place.code) ?? { place, count: 0 };
      shares.set(place.code, share);
      share.count += 1;
    }
  }
  return [...shares.values()].sort(
    (a, b) => b.count - a.count || a.place.name.localeCompare(b.place.name, 'en'),
  );
}
