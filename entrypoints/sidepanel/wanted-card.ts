import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/protocol';
import { CARD_IS_WANTED, type WantedCard } from '../../lib/messages/wanted-card';

/** In memory only, and only until the panel, which may have to be opened first, has taken it. */
const KEY = 'card for the panel';

/** Asks the panel, open or about to be, for a card. @throws what the browser throws where it has no memory left. */
export async function wantCard(wanted: WantedCard): Promise<void> {
  await browser.storage.session.set({ [KEY]: wanted });
}

/** To be called when the panel has taken it. */
export async function forgetWantedCard(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Tells the card that is wanted now, if any, and each one that is wanted later. Never throws. */
export async function watchWantedCard(want: (wanted: WantedCard) => void): Promise<void> {
  browser.storage.session.onChanged.addListener(changes => {
    const wanted = changes[KEY]?.newValue as WantedCard | undefined;
    if (wanted) want(wanted);
  });
  // What the browser has no memory for, the background has kept itself.
  const askBackground = async () => {
    const kept = await sendMessage('wantedCard', undefined).catch(() => null);
    if (kept) want(kept);
  };
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === CARD_IS_WANTED) void askBackground();
  });
  const { [KEY]: already } = await browser.storage.session
    .get(KEY)
    .catch((): Record<string, unknown> => ({}));
  if (already) want(already as WantedCard);
  else void askBackground();
}
