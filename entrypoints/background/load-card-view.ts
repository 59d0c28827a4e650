import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';

/** Runs the card view in the frame that asks for it, in the world of our content scripts. */
export async function loadCardView({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined)
    throw new RequestError('malformed', 'Only a page in a tab can show a card.');
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/content-scripts/card-view.js'],
      injectImmediately: true,
    });
  } catch (cause) {
    throw new RequestError('page-gone', 'The page went away before its card came.', { cause });
  }
}
