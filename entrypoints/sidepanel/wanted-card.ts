import { browser } from 'wxt/browser';
import type { CardKey } from '../../lib/dataset/card';

/** A card that a panel is to show of a tab's page. */
export interface WantedCard {
  tab: number;
  card: CardKey;
}

/** In memory only, and only until the panel, which may have to be opened first, has taken it. */
const KEY = 'card for the panel';

/** Asks the panel, open or about to be, for a card. */
export async function wantCard(wanted: WantedCard): Promise<void> {
  await browser.storage.session.set({ [KEY]: wanted });
}

/** To be called when the panel has taken it. */
export async function forgetWantedCard(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Tells the card that is wanted now, if any, and each one that is wanted later. */
export async function watchWantedCard(want: (wanted: WantedCard) => void): Promise<void> {
  browser.storage.session.onChanged.addListener(changes => {
    const wanted = changes[KEY]?.newValue as WantedCard | undefined;
    if (wanted) want(wanted);
  });
  const { [KEY]: already } = await browser.storage.session.get(KEY);
  if (already) want(already as WantedCard);
}
