import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { openBrowserWithExtension } from '../../extension/browser-with-extension';
import { CHROMIUM_FLAGS, chromiumPath } from '../../setup/browser';
import { writePlainExtension } from '../plain-extension';
import { untilFilled } from '../worker/worker-cost';
import { MARKERS, type Marker } from './markers';

export const NOTHING = 'nothing';
export const AG_LENS = 'AG Lens';
export const EMPTY = 'an empty content script';
export const ASKING = 'a content script that sends its worker the text';
export const FLOOR = 'one TreeWalker read';

/** A browser as it is with one way of marking, or with none. */
export interface Contender {
  name: string;
  context: BrowserContext;
  /** What is put into each of its pages, where no extension does. */
  marker?: Marker;
  /** Whether it marks by highlights, by itself. */
  highlights?: true;
}

/** The least that marks words without changing the page has to do: read it once. */
const READ_ONCE = `document.addEventListener('DOMContentLoaded', () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.data);
  globalThis.pageText = texts.join('');
});`;

/** The least that any extension does whose worker is to find out what is on a page. */
const ASK_ONCE = `document.addEventListener('DOMContentLoaded', () => {
  chrome.runtime.sendMessage({ text: document.body.textContent });
});`;

const VIEWPORT = { width: 1280, height: 900 };
/** Pages that were saved call for scripts and pictures that are not there: nobody is to be waited for. */
const ALONE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Opens a browser for each; those that change the page share the one without extensions. */
export async function openContenders(
  extension: string,
): Promise<{ contenders: Contender[]; close: () => Promise<void> }> {
  const bare = await openWith();
  const empty = await openPlain(EMPTY, '');
  const asking = await openPlain(ASKING, ASK_ONCE);
  const floor = await openPlain(FLOOR, READ_ONCE);
  const lens = await openBrowserWithExtension({ extension, viewport: VIEWPORT, flags: ALONE });
  // New data is asked about again: what is measured is an extension that has been there a while.
  const window = await lens.openExtensionPage('welcome.html');
  await untilFilled(window);
  await window.close();
  return {
    contenders: [
      { name: NOTHING, context: bare.context },
      { name: EMPTY, context: empty.context },
      { name: ASKING, context: asking.context },
      { name: FLOOR, context: floor.context },
      { name: AG_LENS, context: lens.context, highlights: true },
      ...MARKERS.map(marker => ({ name: marker.name, context: bare.context, marker })),
    ],
    close: async () => {
      for (const browser of [bare, empty, asking, floor, lens]) await browser.close();
    },
  };
}

async function openPlain(name: string, script: string) {
  const { folder, remove } = await writePlainExtension(name, script);
  const { context, close } = await openWith(folder);
  return { context, close: () => close().then(remove) };
}

async function openWith(extension?: string) {
  const profile = await mkdtemp(join(tmpdir(), 'ag-lens-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    viewport: VIEWPORT,
    args: [
      ...CHROMIUM_FLAGS,
      ...ALONE,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { context, close };
}
