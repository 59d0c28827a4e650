import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  type ConsoleMessage,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/browser';
import { type DrivenBrowser, drivenBrowsers } from '../setup/driven-browsers';
import { until } from '../setup/until';

/** The built extension, as `npm run build` leaves it. */
export const BUILT_EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Everything that pages and the extension complained about, in order: errors and exceptions. */
  complaints: string[];
  /** Opens an extension page, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The background worker, woken where it sleeps. Without a display only. */
  worker(): Promise<Worker>;
  /** Ends the background worker as the browser does when it likes; the next event starts it again. Without a display only. */
  stopWorker(): Promise<void>;
  /** Targets of the background worker that run now: 0 or 1. */
  workersRunning(): Promise<number>;
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Folder of another, without a background. */
  beside?: string;
  /** Folder of a profile that outlives the browser; a new one otherwise. */
  profile?: string;
  headless?: boolean;
  /** `null` leaves it to the machine. */
  colorScheme?: 'light' | 'dark' | null;
  viewport?: { width: number; height: number } | null;
  flags?: string[];
  /** Whether pages that are left are kept for coming back to, as in a reader's browser. */
  withBackForwardCache?: boolean;
  /** Whether the page of the first run, which every fresh profile gets, stays open. */
  withWelcome?: boolean;
}

/** Starts Chromium with the extension in it, in a fresh profile unless one is given, and waits for its worker. */
export async function openBrowserWithExtension({
  extension = BUILT_EXTENSION,
  beside,
  profile: kept,
  headless = true,
  colorScheme = 'light',
  viewport = { width: 1280, height: 900 },
  flags = [],
  withBackForwardCache = false,
  withWelcome = false,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const folders = [extension, ...(beside === undefined ? [] : [beside])].join(',');
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'ag-lens-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    colorScheme,
    viewport,
    ...(withBackForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
      ...flags,
    ],
  });
  const complaints: string[] = [];
  context.on('weberror', thrown => complaints.push(`${thrown.page()?.url()}: ${thrown.error()}`));
  context.on('console', message => noteError(complaints, message));

  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  worker.on('console', message => noteError(complaints, message));
  context.on('serviceworker', (next: Worker) =>
    next.on('console', message => noteError(complaints, message)),
  );

  const welcome = await welcomeTab(context, extensionId);
  if (!withWelcome) await welcome.close();

  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without its browser');
  const devtools = await browser.newBrowserCDPSession();
  const workerTargets = async () =>
    (await devtools.send('Target.getTargets')).targetInfos.filter(
      target => target.type === 'service_worker' && target.url.includes(extensionId),
    );

  const workers = headless ? await sessionBeside(context, extensionId) : undefined;

  const driven: DrivenBrowser = {
    name: 'Chromium',
    complaints: async () => complaints,
    pictures: () => Promise.all(context.pages().map(page => page.screenshot())),
  };
  drivenBrowsers.add(driven);

  return {
    context,
    extensionId,
    complaints,
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async worker() {
      const [running] = context.serviceWorkers();
      if (running) return running;
      const woken = context.waitForEvent('serviceworker');
      await workers?.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
      return await woken;
    },
    async stopWorker() {
      // A message that was under way may start it anew at once.
      while ((await workerTargets()).length > 0) {
        await workers?.send('ServiceWorker.stopAllWorkers');
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    },
    workersRunning: async () => (await workerTargets()).length,
    async close() {
      drivenBrowsers.delete(driven);
      await context.close();
      // The browser may still be writing its last files when the connection to it ends.
      if (kept === undefined)
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The page of the first run, once it has opened: later it would come to the front in the midst of a test. */
async function welcomeTab(context: BrowserContext, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  return await until('page of the first run', async () =>
    context.pages().find(page => page.url() === address),
  );
}

/**
 * A session in a tab of the extension, which alone stops workers as the browser does: to close their
 * targets now and then takes the browser along. The tab shows a picture, which wakes no worker.
 */
async function sessionBeside(context: BrowserContext, extensionId: string): Promise<CDPSession> {
  const [first] = context.pages();
  const bystander = await context.newPage();
  await bystander.goto(`chrome-extension://${extensionId}/icon/16.png`);
  await first?.bringToFront();
  const session = await context.newCDPSession(bystander);
  await session.send('ServiceWorker.enable');
  return session;
}

function noteError(complaints: string[], message: ConsoleMessage): void {
  if (message.type() === 'error') complaints.push(`${message.location().url}: ${message.text()}`);
}
