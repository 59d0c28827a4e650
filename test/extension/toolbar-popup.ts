import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser-with-extension';

/** The popup of the toolbar's button, opened over a page as a reader opens it. */
export interface ToolbarPopup {
  /** What it shows, line by line. */
  text(): Promise<string>;
  /** Waits until what it shows matches, and gives it. */
  waitForText(pattern: RegExp): Promise<string>;
  /** Evaluates an expression in the popup, awaiting promises. */
  evaluate<T>(expression: string): Promise<T>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens the popup over a page. Playwright knows tabs only, and a popup is none: opened as a tab it
 * would take itself for the page that the reader looks at. So the inspector's protocol drives it.
 */
export async function openToolbarPopup(browser: ExtensionBrowser, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('No background worker to open the popup from');
  await worker.evaluate('chrome.action.openPopup()');
  const inspector = await browser.context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to inspect');
  const targetId = await popupTarget(inspector, browser.extensionId);
  const send = await sessionIn(inspector, targetId);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as { result: { value: T }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  };
  const text = () => evaluate<string>('document.body.innerText');
  return {
    text,
    evaluate,
    async waitForText(pattern) {
      let shown = '';
      for (let tries = 0; tries < 100; tries++) {
        shown = await text();
        if (pattern.test(shown)) return shown;
        await page.waitForTimeout(80);
      }
      throw new Error(`The popup never showed ${pattern}, but:\n${shown}`);
    },
    async type(words) {
      await send('Input.insertText', { text: words });
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', {})) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      await inspector.send('Target.closeTarget', { targetId });
      await inspector.detach();
    },
  };
}

async function popupTarget(inspector: CDPSession, extensionId: string): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const { targetInfos } = await inspector.send('Target.getTargets');
    const popup = targetInfos.find(
      target =>
        target.url.startsWith(`chrome-extension://${extensionId}/`) &&
        target.type === 'page' &&
        !target.attached,
    );
    if (popup) return popup.targetId;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('The popup did not open');
}

type Send = (method: string, params: object) => Promise<unknown>;

/** Commands to a target that Playwright is not attached to, each with its answer. */
async function sessionIn(inspector: CDPSession, targetId: string): Promise<Send> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const { sessionId } = await inspector.send('Target.attachToTarget', { targetId, flatten: false });
  inspector.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let id = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, { resolve, reject });
      inspector
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
