import { browser } from 'wxt/browser';
import type { PageReport } from '../../components/page-report/page-report';
import { PAGE_STATE_PORT } from '../../lib/messages/page-state-port';
import { validatedPageState } from '../../lib/messages/validated-page-state';
import { knock } from '../gate/knock';

/** Between two tries to reach a page that does not answer yet, in ms, and how many there are. */
const TRY_AGAIN = 300;
const TRIES = 10;

/**
 * Tells what a tab's content script knows of its page, on every change, across the tab's navigations,
 * until the signal ends it. A page without a content script is tried again until it is called so.
 */
export function followPage(tabId: number, report: (page: PageReport) => void, signal: AbortSignal): void {
  let tries = 0;

  const connect = () => {
    if (signal.aborted) return;
    const port = browser.tabs.connect(tabId, { name: PAGE_STATE_PORT, frameId: 0 });
    const leave = () => port.disconnect();
    port.onMessage.addListener(message => {
      const state = validatedPageState(message);
      if (signal.aborted || !state) return;
      tries = 0;
      report(state);
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Read, or else the browser complains of a page that is not there.
      signal.removeEventListener('abort', leave);
      if (signal.aborted) return;
      tries += 1;
      if (tries < TRIES) {
        void knock(tabId);
        setTimeout(connect, TRY_AGAIN);
      }
      report({ state: tries < TRIES ? 'asking' : 'not-loaded' });
    });
    signal.addEventListener('abort', leave, { once: true });
  };
  connect();
}
