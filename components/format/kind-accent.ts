import type { Card } from '../../lib/dataset/card';

/** The four colours of the product; both kinds of coalition share one, as both kinds of place do. */
export type Accent = 'person' | 'state' | 'coalition' | 'lawsuit';

const ACCENTS: Record<Card['kind'], Accent> = {
  'attorney-general': 'person',
  'us-attorney-general': 'person',
  state: 'state',
  office: 'state',
  coalition: 'coalition',
  'article-coalition': 'coalition',
  lawsuit: 'lawsuit',
};

/** The colour of a kind of card, on marks, badges and cards alike. */
export function accentOf(kind: Card['kind']): Accent {
  return ACCENTS[kind];
}
