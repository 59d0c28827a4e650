import type { Card, CardKey } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import type { Reason } from '../../lib/detection/reason';

/** A card on show, with what only the mark it was opened from can say of it. */
export interface ShownCard {
  key: CardKey;
  card: Card;
  check?: Check | undefined;
  reason?: Reason | undefined;
}

/** The cards a reader has gone through: behind the one on show, the latest last; ahead, the next first. */
export interface CardTrail {
  behind: readonly ShownCard[];
  shown: ShownCard;
  ahead: readonly ShownCard[];
}

/** A trail that begins with this card. */
export function trailFrom(shown: ShownCard): CardTrail {
  return { behind: [], shown, ahead: [] };
}

/** Goes on to another card; what lay ahead is given up, as in a browser. */
export function goOn({ behind, shown }: CardTrail, next: ShownCard): CardTrail {
  return { behind: [...behind, shown], shown: next, ahead: [] };
}

/** The same trail at its start. */
export function goBack(trail: CardTrail): CardTrail {
  const last = trail.behind.at(-1);
  if (!last) return trail;
  return { behind: trail.behind.slice(0, -1), shown: last, ahead: [trail.shown, ...trail.ahead] };
}

/** The same trail at its end. */
export function goForward(trail: CardTrail): CardTrail {
  const [next, ...ahead] = trail.ahead;
  return next ? { behind: [...trail.behind, trail.shown], shown: next, ahead } : trail;
}
