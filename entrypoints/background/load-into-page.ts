import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';

/** Runs what reads a page in the frame whose gate asks for it. */
export function loadReading(sender: Sender): Promise<void> {
  return loadInto(sender, '/reading.js');
}

/** Runs the card view in the frame that asks for it, in the world of our content scripts. */
export function loadCardView(sender: Sender): Promise<void> {
  return loadInto(sender, '/card-view.js');
}

async function loadInto({ tab, frameId }: Sender, file: '/reading.js' | '/card-view.js'): Promise<void> {
  if (tab?.id === undefined || frameId === undefined)
    throw new RequestError('malformed', 'Only a page in a tab can be read or show a card.');
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    });
  } catch (cause) {
    throw new RequestError('page-gone', 'The page went away before what it asked for came.', { cause });
  }
}
