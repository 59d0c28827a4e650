import type { Card, CardKey } from '../dataset/card';
import type { PageWords } from './page-words';

export interface CardTitle {
  text: string;
  /** Where the text is the record's own, in English. */
  lang?: 'en';
}

/** What a card is called; places and groups of an article in the reader's language. */
export function cardTitle(card: Card, words: Pick<PageWords, 'places' | 'format'>): CardTitle {
  switch (card.kind) {
    case 'attorney-general':
    case 'us-attorney-general':
      return { text: card.title };
    case 'state':
      return { text: words.places.named(card.place.code, card.title) };
    case 'article-coalition':
      return { text: words.format.articleCoalition(card.count, card.other) };
    case 'office':
    case 'coalition':
    case 'lawsuit':
      return { text: card.title, lang: 'en' };
  }
}

/** What a record is called of which no more is at hand than a search or a list has. */
export function recordTitle(
  { key, kind, title }: { key: CardKey; kind: Card['kind']; title: string },
  { places }: Pick<PageWords, 'places'>,
): CardTitle {
  switch (kind) {
    case 'attorney-general':
    case 'us-attorney-general':
    case 'article-coalition':
      return { text: title };
    case 'state':
      return { text: places.named(key.slice(key.indexOf(':') + 1), title) };
    case 'office':
    case 'coalition':
    case 'lawsuit':
      return { text: title, lang: 'en' };
  }
}
