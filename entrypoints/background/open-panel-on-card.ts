import type { CardKey } from '../../lib/dataset/card';
import type { Sender } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';
import { openPanel } from '../sidepanel/open-panel';
import { wantCard } from '../sidepanel/wanted-card';
import { keepError } from './error-log';

/** Opens the panel beside the sender's page, on a card. Nothing may be awaited before it opens. */
export async function openPanelOnCard(card: CardKey, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined)
    throw new RequestError('malformed', 'Only a page in a tab has a panel beside it.');
  const opening = openPanel({ id: tab.id, windowId: tab.windowId });
  // Without memory for the wish, there is the panel still.
  const wish = wantCard({ tab: tab.id, card }).catch(cause => keepError('card for the panel', cause));
  await Promise.all([opening, wish]);
}
