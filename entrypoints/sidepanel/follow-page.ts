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
 * until the signal ends it or the tab shows a page that has no content script.
 */
export function followPage(tabId: number, report: (page: PageReport) => void, signal: AbortSignal): void {
  let tries = 0;

  const reach = async () => {
    if (signal.aborted) return;
    const hasGate = await knock(tabId);
    const mayCome = hasGate || (await isLoading(tabId));
    if (signal.aborted) return;
    if (hasGate) listen();
    else reachLater(mayCome);
  };

  const reachLater = (mayCome = true) => {
    if (signal.aborted) return;
    const goesOn = mayCome && tries < TRIES;
    report({ state: goesOn ? 'asking' : 'not-loaded' });
    // After the page that was heard so far, the next one is there at once.
    if (goesOn) setTimeout(reach, tries === 0 ? 0 : TRY_AGAIN);
    tries += 1;
  };

  const listen = () => {
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
      reachLater();
    });
    signal.addEventListener('abort', leave, { once: true });
  };

  void reach();
}

/** Whether a tab's page is still to come. */
async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'loading';
}
