import { useEffect, useState } from 'preact/hooks';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { DetectAnswer } from '../../lib/messages/protocol';
import type { PartialDate } from '../../lib/time/partial-date';

interface FetchedCard {
  key: CardKey;
  seenFrom: PartialDate | undefined;
  card: Card;
}

export interface OpenCard {
  key: CardKey;
  card: Card;
}

export interface CardTrail {
  /** Undefined while there is none to show. */
  open: OpenCard | undefined;
  goTo(key: CardKey): void;
  back(): void;
}

/**
 * The card at the end of the way that the reader has gone. Cards are as of the page's date: when that
 * changes, the card is another one under the same key. One that cannot be had leads back.
 */
export function useOpenCard(
  answer: DetectAnswer | undefined,
  loadCard: (key: CardKey, seenFrom?: PartialDate) => Promise<Card | null>,
): CardTrail {
  const [trail, setTrail] = useState<readonly CardKey[]>([]);
  const [fetched, setFetched] = useState<FetchedCard>();
  const key = trail.at(-1);
  const seenFrom = answer?.published?.date;
  const ofPage = key && answer?.cards[key];

  useEffect(() => {
    if (key === undefined || ofPage) return;
    let stale = false;
    const settle = (card: Card | null) => {
      if (stale) return;
      if (card) setFetched({ key, seenFrom, card });
      else setTrail(before => before.slice(0, -1));
    };
    loadCard(key, seenFrom).then(settle, () => settle(null));
    return () => {
      stale = true;
    };
  }, [key, ofPage, seenFrom, loadCard]);

  // Until the card of a new date has come, the one of the former date stays.
  const card = ofPage ?? (fetched?.key === key ? fetched?.card : undefined);
  return {
    open: key && card && { key, card },
    goTo: next => setTrail(before => [...before, next]),
    back: () => setTrail(before => before.slice(0, -1)),
  };
}
