import type { Card } from '../../lib/dataset/card';
import { actInWords } from '../format/act-in-words';
import { dateInWords } from '../format/date-in-words';

/** The line over a card's title: what kind of thing it is, and where or when. */
export interface Eyebrow {
  kind: string;
  detail?: string | undefined;
}

export function eyebrowOf(card: Card): Eyebrow {
  switch (card.kind) {
    case 'attorney-general':
      return { kind: 'Attorney general', detail: card.place.name };
    case 'us-attorney-general':
      return { kind: 'U.S. attorney general' };
    case 'state':
      return { kind: 'State', detail: card.place.code };
    case 'office':
      return { kind: 'Office', detail: card.place.name };
    case 'coalition':
      return { kind: `Coalition · ${actInWords(card.act).noun}`, detail: dateInWords(card.date) };
    case 'lawsuit':
      return { kind: 'Lawsuit', detail: card.filed && `filed ${dateInWords(card.filed)}` };
    case 'article-coalition':
      return { kind: 'Coalition', detail: 'not in our record' };
  }
}
