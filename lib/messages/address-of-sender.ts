/** What the browser tells of where a message comes from. */
interface Sender {
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { url?: string | undefined } | undefined;
}

/**
 * The address of the page that a content script runs in, as the browser tells it: what the script itself says
 * may be another site's, where its page has taken it over. Undefined where the page has none of its own.
 */
export function addressOfSender({ url, tab, frameId }: Sender): string | undefined {
  const page = webAddress(url);
  if (!page) return undefined;
  // Chrome tells where a script was begun; a page may have changed its own address since.
  const now = frameId === 0 ? webAddress(tab?.url) : undefined;
  return now?.protocol === page.protocol && now.host === page.host ? now.href : page.href;
}

function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !/^(?:https?|file):/.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url);
}
