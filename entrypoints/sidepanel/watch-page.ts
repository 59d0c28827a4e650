import type { PageReport } from '../../components/page-report/page-report';
import { followPage } from './follow-page';
import { type WatchedTab, watchTab } from './watch-tab';

/** Whether a page of this address can be read at all. */
export function isWebPage(url: string): boolean {
  return /^https?:/.test(url);
}

/** Whether what is being followed is still the page to follow; one that was not reached is tried anew. */
function staysWith(before: WatchedTab | null, next: WatchedTab | null, { state }: PageReport): boolean {
  if (!before || !next || before.id !== next.id) return false;
  const isReached = state !== 'asking' && state !== 'not-loaded';
  if (!isReached && before.loading !== next.loading) return false;
  return isWebPage(before.url) === isWebPage(next.url);
}

/**
 * Tells the tab in front of this window, or the one that `only` names, and what is known of its page,
 * now and on every change of either, as long as this document is there.
 */
export async function watchPage(
  only: number | undefined,
  tell: (tab: WatchedTab | null, page: PageReport) => void,
): Promise<void> {
  let tab: WatchedTab | null = null;
  let page: PageReport = { state: 'asking' };
  let following = new AbortController();

  const report = (next: PageReport) => {
    page = next;
    tell(tab, page);
  };
  await watchTab(only, next => {
    const stays = staysWith(tab, next, page);
    tab = next;
    if (stays) {
      tell(tab, page);
      return;
    }
    following.abort();
    following = new AbortController();
    const readable = next !== null && isWebPage(next.url);
    report({ state: readable ? 'asking' : 'out-of-reach' });
    if (readable) followPage(next.id, report, following.signal);
  });
}
