import { useRef, useState } from 'preact/hooks';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import type { Reason } from '../../lib/detection/reason';
import type { PartialDate } from '../../lib/time/partial-date';

export interface ShownCard {
  /** The address of the card. */
  record: CardKey;
  card: Card;
  check?: Check | undefined;
  reason?: Reason | undefined;
}

export interface CardTrail {
  /** The card at the end of the trail. */
  shown: ShownCard | undefined;
  /** Goes on to a card that is at hand. */
  show(card: ShownCard): void;
  /** Goes on to a card that is to be fetched first; nothing happens where there is none. */
  open(key: CardKey, seenFrom?: PartialDate): void;
  back(): void;
}

/** The cards that a reader has gone through, with the way back. A card that arrives after another step is dropped. */
export function useCardTrail(
  loadCard: (key: CardKey, seenFrom?: PartialDate) => Promise<Card | null>,
): CardTrail {
  const [cards, setCards] = useState<readonly ShownCard[]>([]);
  const step = useRef(0);

  const show = (card: ShownCard) => {
    step.current += 1;
    setCards(before => [...before, card]);
  };
  const open = async (key: CardKey, seenFrom?: PartialDate) => {
    step.current += 1;
    const mine = step.current;
    const card = await loadCard(key, seenFrom).catch(() => null);
    if (card && step.current === mine) show({ record: key, card });
  };
  const back = () => {
    step.current += 1;
    setCards(before => before.slice(0, -1));
  };
  return { shown: cards.at(-1), show, open, back };
}
