import { browser } from 'wxt/browser';
import type { PageReport } from '../../components/page-report/page-report';
import { sendMessage } from '../../lib/messages/protocol';
import { knock } from '../gate/knock';

/** How often a page that is being read is asked again, in ms. */
const ASK_AGAIN = 250;

export interface TabInFront {
  id: number;
  windowId: number;
  url: string;
}

/** The tab in front of the reader. */
export async function tabInFront(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}

/** Whether a page of this address can be read at all. */
export function isWebPage(url: string): boolean {
  return /^https?:/.test(url);
}

async function reportOf({ id, url }: { id: number; url: string }): Promise<PageReport> {
  if (!isWebPage(url)) return { state: 'out-of-reach' };
  if (!(await knock(id))) return { state: 'not-loaded' };
  return await sendMessage('pageState', undefined, id).catch(() => ({ state: 'not-loaded' as const }));
}

/** Tells the state of a tab's page, and each later one until it has been read or the signal ends it. */
export async function watchPage(
  tab: { id: number; url: string } | null,
  onReport: (report: PageReport) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const report: PageReport = tab ? await reportOf(tab) : { state: 'out-of-reach' };
    if (signal.aborted) return;
    onReport(report);
    if (report.state !== 'reading') return;
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN));
  }
}
