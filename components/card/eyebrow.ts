import type { Card } from '../../lib/dataset/card';
import type { PageWords } from '../../lib/words/page-words';
import { placeName } from '../format/place-in-words';

/** The line over a card's title: what kind of thing it is, and where or when. */
export interface Eyebrow {
  kind: string;
  detail?: string | undefined;
}

/** In the reader’s language; places by their names in it. */
export function eyebrowOf(card: Card, words: PageWords): Eyebrow {
  const { kinds, notInRecord } = words.card;
  const { places } = words;
  const { act, shortDate, shortFiled } = words.format;
  switch (card.kind) {
    case 'attorney-general':
      return { kind: places.general(card.place.code), detail: placeName(card.place, words) };
    case 'us-attorney-general':
      return { kind: kinds[card.kind] };
    case 'state':
      return { kind: places.kind(card.place.code), detail: card.place.code };
    case 'office':
      return { kind: places.office(card.place.code), detail: placeName(card.place, words) };
    case 'coalition':
      return { kind: `${kinds.coalition} · ${act[card.act]}`, detail: shortDate(card.date) };
    case 'lawsuit':
      return { kind: kinds.lawsuit, detail: card.filed && shortFiled(card.filed) };
    case 'article-coalition':
      return { kind: kinds.coalition, detail: notInRecord };
  }
}
