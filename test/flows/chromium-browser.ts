import type { Page } from 'playwright-core';
import { BUILT_EXTENSION, openBrowserWithExtension } from '../extension/browser-with-extension';
import { shadowRootOf } from '../extension/card-on-page';
import { closeExtensionWindows, type ExtensionWindow } from '../extension/extension-window';
import { openSidePanel } from '../extension/side-panel';
import { openToolbarPopup } from '../extension/toolbar-popup';
import { chromiumMemory } from './chromium-memory';
import { ownWindow } from './own-window';
import type { BrowserOptions, OwnWindow, ReaderBrowser } from './reader-browser';

/** Chromium by Playwright, and by the inspector where that knows tabs only. */
export async function openChromium({
  extension = BUILT_EXTENSION,
  beside: other,
  through,
  viewport = { width: 1280, height: 900 },
}: BrowserOptions = {}): Promise<ReaderBrowser> {
  const browser = await openBrowserWithExtension({
    extension,
    ...(other && { beside: other }),
    viewport,
    flags: through?.flags ?? [],
  });
  const page = await browser.context.newPage();
  return {
    name: 'Chromium',
    async open(address) {
      await page.goto(address);
    },
    evaluate: (body, ...args) => inPage(page, body, args),
    async movePointer(steps) {
      for (const step of steps) {
        if ('rest' in step) await page.waitForTimeout(step.rest);
        else await page.mouse.move(step.to.x, step.to.y, { steps: Math.max(1, Math.round(step.over / 16)) });
      }
    },
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: keys => page.keyboard.press(keys),
    async inCard(task, ...args) {
      const inspector = await page.context().newCDPSession(page);
      try {
        const root = await shadowRootOf('ag-lens-card', inspector);
        if (!root) return undefined;
        const { result } = await inspector.send('Runtime.callFunctionOn', {
          objectId: root,
          functionDeclaration: task.toString(),
          arguments: args.map(value => ({ value })),
          returnByValue: true,
        });
        return result.value;
      } finally {
        await inspector.detach();
      }
    },
    async openPopup() {
      return beside('the popup', await openToolbarPopup(browser, page));
    },
    async openPanel() {
      return beside('the panel', await openSidePanel(browser, page));
    },
    async openOwnPage(file) {
      const own = await browser.openExtensionPage(file);
      await page.bringToFront();
      return ownWindow(
        file,
        (body, args) => inPage(own, body, args),
        () => own.close(),
      );
    },
    closeOwnWindows: () => closeExtensionWindows(browser),
    stopBackground: () => browser.stopWorker(),
    memory: () => chromiumMemory(browser, page),
    complaints: async () => [...browser.complaints],
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

function inPage<T>(page: Page, body: string, args: unknown[]): Promise<T> {
  return page.evaluate(called(body, args));
}

function called(body: string, args: unknown[]): string {
  return `(async (...args) => { ${body} })(...${JSON.stringify(args)})`;
}

/** A window that is no tab. */
function beside(name: string, inspected: ExtensionWindow): OwnWindow {
  const run = <T>(body: string, args: unknown[]) => inspected.evaluate<T>(called(body, args));
  return ownWindow(name, run, () => inspected.close());
}
