import { browser } from 'wxt/browser';
import type { CardKey } from '../../lib/dataset/card';
import type { Sender } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';
import { CARD_IS_WANTED, type WantedCard } from '../../lib/messages/wanted-card';
import { openPanel } from '../sidepanel/open-panel';
import { wantCard } from '../sidepanel/wanted-card';
import { keepError } from './error-log';

/** The card that the browser had no memory for, until a panel asks for it. */
let kept: WantedCard | null = null;

/** Opens the panel beside the sender's page, on a card. Nothing may be awaited before it opens. */
export async function openPanelOnCard(card: CardKey, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined)
    throw new RequestError('malformed', 'Only a page in a tab has a panel beside it.');
  const opening = openPanel({ id: tab.id, windowId: tab.windowId });
  await Promise.all([opening, want({ tab: tab.id, card })]);
}

async function want(wanted: WantedCard): Promise<void> {
  kept = null;
  try {
    await wantCard(wanted);
  } catch (cause) {
    keepError('card for the panel', cause);
    kept = wanted;
    // A panel that is not open yet asks once it is.
    browser.runtime.sendMessage({ type: CARD_IS_WANTED }).catch(() => undefined);
  }
}

/** What the browser had no memory for, once. */
export function takeWantedCard(): WantedCard | null {
  const taken = kept;
  kept = null;
  return taken;
}
