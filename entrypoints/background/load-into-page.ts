import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';
import { HOST_NAME } from '../../lib/page/host-name';
import { spokenWords } from './browser-words';
import { keepError } from './error-log';
import { standInForCards } from './stand-in-for-cards';

/** Runs what reads a page in the frame whose gate asks for it. */
export async function loadReading(sender: Sender): Promise<void> {
  const frame = frameOf(sender);
  try {
    await loadInto(frame, '/reading.js');
  } catch (cause) {
    throw pageGone(cause);
  }
}

/**
 * Runs the card view in the frame that asks for it, in the world of our content scripts; where it
 * does not come about, what says so in place of each card.
 */
export async function loadCardView(sender: Sender): Promise<void> {
  const frame = frameOf(sender);
  try {
    if ((await loadInto(frame, '/card-view.js')) !== true) throw new Error('The card view did not begin');
  } catch (cause) {
    const { fault } = await spokenWords();
    const args: Parameters<typeof standInForCards> = [fault['no-cards'], HOST_NAME];
    await browser.scripting
      .executeScript({ target: frame, func: standInForCards, args, injectImmediately: true })
      .catch(() => {
        throw pageGone(cause);
      });
    keepError('card view', cause);
  }
}

interface Frame {
  tabId: number;
  frameIds: [number];
}

function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined)
    throw new RequestError('malformed', 'Only a page in a tab can be read or show a card.');
  return { tabId: tab.id, frameIds: [frameId] };
}

/** What the file's script gives back. */
async function loadInto(target: Frame, file: '/reading.js' | '/card-view.js'): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({
    target,
    files: [file],
    injectImmediately: true,
  });
  return injected?.result;
}

function pageGone(cause: unknown): RequestError {
  return new RequestError('page-gone', 'The page went away before what it asked for came.', { cause });
}
