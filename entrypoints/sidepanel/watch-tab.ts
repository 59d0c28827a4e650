import { type Browser, browser } from 'wxt/browser';

export interface WatchedTab {
  id: number;
  windowId: number;
  url: string;
  title: string;
  loading: boolean;
}

function watchedTab(tab: Browser.tabs.Tab | undefined): WatchedTab | null {
  if (tab?.id === undefined) return null;
  const { id, windowId, url = '', title = '', status } = tab;
  return { id, windowId, url, title, loading: status === 'loading' };
}

/**
 * Tells the tab in front of this window, now and whenever it is another or shows something else; or
 * one tab alone where `only` names it. Null where there is none.
 */
export async function watchTab(
  only: number | undefined,
  changed: (tab: WatchedTab | null) => void,
): Promise<void> {
  let shown: number | undefined;
  let asked = 0;

  const look = async () => {
    const mine = ++asked;
    const tab =
      only === undefined
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(only).catch(() => undefined);
    if (mine !== asked) return;
    shown = tab?.id;
    changed(watchedTab(tab));
  };

  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener(id => {
    if (id === shown) void look();
  });
  browser.tabs.onReplaced?.addListener(() => void look());
  browser.tabs.onRemoved.addListener(id => {
    if (id === shown) void look();
  });
  await look();
}
