import type { Card } from '../../lib/dataset/card';
import { actInWords } from '../format/act-in-words';
import { dateInWords } from '../format/date-in-words';

/** The parts of the line over a card's title: what kind of thing, where or what act, when. */
export function eyebrowOf(card: Card): string[] {
  switch (card.kind) {
    case 'attorney-general':
      return ['Attorney general', card.place.name];
    case 'us-attorney-general':
      return ['U.S. attorney general'];
    case 'state':
      return ['State', card.place.code];
    case 'office':
      return ['Office', card.place.name];
    case 'coalition':
      return ['Coalition', actInWords(card.act).noun, dateInWords(card.date)];
    case 'lawsuit':
      return [
        'Lawsuit',
        ...(card.court ? [card.court] : []),
        ...(card.filed ? [dateInWords(card.filed)] : []),
      ];
    case 'article-coalition':
      return ['Coalition', 'Not in our record'];
  }
}
