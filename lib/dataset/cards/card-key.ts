import type { Card, CardKey } from '../card';

/** Parts a card's key into its kind and the id in that kind. */
export function splitCardKey(key: CardKey): { kind: Card['kind']; id: string } {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as Card['kind'], id: key.slice(colon + 1) };
}
