import type { Random } from '../../random';
import { GONE_TAB, OWN_ID, OWN_URL } from './stand-in-browser';

/** What the browser tells of who has sent a message. */
export interface SenderFields {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; windowId?: number; url?: string };
}

const OTHER_ID = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const OWN_PAGES = [
  'popup.html',
  'options.html',
  'library.html#/search?q=gun',
  'sidepanel.html?tab=1',
  'self-check.html',
];
const WEB_PAGES = [
  'https://news.example/story?id=7#top',
  'https://news.example/other',
  'https://victim.example/story',
  'http://plain.example/',
  'file:///home/reader/saved.html',
];
/** Addresses that are nobody's, or that look like ours and are not. */
const ODD_PAGES = [
  'about:blank',
  'about:srcdoc',
  'data:text/html,x',
  'blob:https://news.example/7c9e',
  'http://[',
  '',
  `https://news.example/${OWN_URL}popup.html`,
  `chrome-extension://${OWN_ID}.example/popup.html`,
  `chrome-extension:${OWN_ID}/popup.html`,
  ` ${OWN_URL}popup.html`,
  `CHROME-EXTENSION://${OWN_ID.toUpperCase()}/popup.html`,
  `moz-extension://${OWN_ID}/popup.html`,
  `chrome-extension://${OTHER_ID}/popup.html`,
  `https://news.example/${'a'.repeat(12_000)}`,
];

/** Our own windows, content scripts of some tabs and frames, and who is neither. */
export function generateSender(random: Random): SenderFields {
  const lot = random.below(20);
  if (lot < 10) return ownPage(random);
  if (lot < 18) return contentScript(random);
  return stranger(random);
}

function ownPage(random: Random): SenderFields {
  const url = OWN_URL + random.pick(OWN_PAGES);
  return { id: OWN_ID, url, ...(random.chance(0.4) && { frameId: 0, tab: { id: 7, windowId: 1, url } }) };
}

function contentScript(random: Random): SenderFields {
  const url = random.pick(random.chance(0.85) ? WEB_PAGES : ODD_PAGES);
  const around = random.chance(0.7) ? url : random.pick([...WEB_PAGES, ...ODD_PAGES]);
  const id = random.chance(0.95) ? 1 + random.below(3) : GONE_TAB;
  return {
    id: OWN_ID,
    url,
    frameId: random.chance(0.8) ? 0 : 1 + random.below(3),
    tab: { id, windowId: 1, ...(random.chance(0.8) && { url: around }) },
  };
}

function stranger(random: Random): SenderFields {
  const base = random.chance(0.5) ? ownPage(random) : contentScript(random);
  const { id: _id, ...nameless } = base;
  return random.pick<() => SenderFields>([
    () => ({ ...base, id: OTHER_ID }),
    () => nameless,
    () => ({ ...base, id: '' }),
    () => ({ ...base, id: ` ${OWN_ID}` }),
    () => ({}),
    // Of ours, and nobody knows from where.
    () => ({ id: OWN_ID }),
    () => ({ id: OWN_ID, frameId: 0 }),
    () => ({ id: OWN_ID, url: random.pick(WEB_PAGES), tab: { id: 2 } }),
    () => ({ id: OWN_ID, url: random.pick(WEB_PAGES), frameId: -1, tab: { windowId: 1 } }),
  ])();
}

/** Whom the background is to answer: whoever is none of ours it is not. */
export function kindOf({ id, url }: SenderFields): 'own page' | 'content script' | 'stranger' {
  if (id !== OWN_ID) return 'stranger';
  return url?.startsWith(OWN_URL) ? 'own page' : 'content script';
}

/** The address of the page that a content script speaks of; undefined where it has none of its own. */
export function pageOf({ url, tab, frameId }: SenderFields): string | undefined {
  const page = parsed(url);
  const now = frameId === 0 ? parsed(tab?.url) : undefined;
  return page && now?.protocol === page.protocol && now.host === page.host ? now.href : page?.href;
}

function parsed(url: string | undefined): URL | undefined {
  return url !== undefined && /^(?:https?|file):/.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}
