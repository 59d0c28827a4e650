import type { Card, CardKey } from '../../lib/dataset/card';

/** A record that the reader has opened from a search. */
export interface RecentLookup {
  key: CardKey;
  kind: Card['kind'];
  title: string;
}
