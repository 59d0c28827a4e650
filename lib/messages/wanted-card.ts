import type { CardKey } from '../dataset/card';

/** A card that a panel is to show of a tab's page. */
export interface WantedCard {
  tab: number;
  card: CardKey;
}

/**
 * What the background sends to its panels when one may ask it for a card. It carries nothing, so that
 * nobody who could send it has a say in which.
 */
export const CARD_IS_WANTED = 'card-is-wanted';
