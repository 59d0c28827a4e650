import type { CDPSession } from 'playwright-core';
import { until } from '../setup/until';
import type { ExtensionBrowser } from './browser-with-extension';

const KEY_CODES = { Enter: 13, Escape: 27, End: 35, Home: 36, ArrowUp: 38, ArrowDown: 40 } as const;

/** A window of the extension that is no tab: the toolbar's popup, the panel. */
export interface ExtensionWindow {
  /** What it shows, line by line. */
  text(): Promise<string>;
  /** Waits until what it shows matches, and gives it. */
  waitForText(pattern: RegExp): Promise<string>;
  /** Evaluates an expression in it as a click of the reader would, awaiting promises. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the first button whose name holds the words, as soon as it can be clicked. */
  click(words: string): Promise<void>;
  /** Types into whatever field has the focus, once one has. @throws when none takes the words. */
  type(text: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: keyof typeof KEY_CODES): Promise<void>;
  /** Shows it as to a reader who likes it light or dark. */
  showAs(colorScheme: 'light' | 'dark'): Promise<void>;
  /** A picture of what its window shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Waits for a window of the extension that shows the file, such as `popup.html`. Playwright knows
 * tabs only: opened as a tab, a popup or a panel would take itself for the page that the reader looks
 * at. So the inspector's protocol drives it.
 */
export async function extensionWindow(browser: ExtensionBrowser, file: string): Promise<ExtensionWindow> {
  const inspector = await browser.context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to inspect');
  const targetId = await windowTarget(inspector, `chrome-extension://${browser.extensionId}/${file}`);
  const send = await sessionIn(inspector, targetId);
  // What it opened over may still hold the window's focus, and then what is typed goes nowhere.
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const { result, exceptionDetails } = answer as { result: { value: T }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  };
  const text = () => evaluate<string>("document.body?.innerText ?? ''");
  return {
    text,
    evaluate,
    async waitForText(pattern) {
      let shown = '';
      return await until(
        () => `${pattern} in ${file}, but:\n${shown}`,
        async () => {
          shown = await text();
          return pattern.test(shown) ? shown : undefined;
        },
      );
    },
    async click(words) {
      const click = `(() => {
        const button = [...document.querySelectorAll('button:enabled')].find(each =>
          (each.ariaLabel ?? each.innerText).includes(${JSON.stringify(words)}));
        button?.click();
        return button ? true : undefined;
      })()`;
      await until(`“${words}” in ${file}`, () => evaluate<true | undefined>(click).catch(pressedLast));
    },
    async type(words) {
      const field =
        "document.activeElement?.matches('input, textarea') ? document.activeElement.value : null";
      await until(`field in ${file} that takes “${words}”`, async () => {
        const before = await evaluate<string | null>(field);
        if (before !== null) await send('Input.insertText', { text: words });
        return (before !== null && (await evaluate<string | null>(field)) === before + words) || undefined;
      });
    },
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] };
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async showAs(colorScheme) {
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
      await send('Emulation.setEmulatedMedia', { features });
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', {})) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      // One that has closed itself is gone already.
      await inspector.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await until(`end of ${file}`, async () => {
        const left = await pagesAt(inspector, '');
        return left.some(each => each.targetId === targetId) ? undefined : true;
      });
      await inspector.detach();
    },
  };
}

/** Closes every window and tab of the extension's own that is open. */
export async function closeExtensionWindows({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const inspector = await context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to inspect');
  const windows = async () =>
    (await pagesAt(inspector, `chrome-extension://${extensionId}/`)).filter(({ url }) =>
      /\.html\b/.test(url),
    );
  // One that closes itself may be gone by now.
  for (const { targetId } of await windows())
    await inspector.send('Target.closeTarget', { targetId }).catch(() => undefined);
  // A panel that is still closing would take along the one that is opened next.
  await until('end of the extension’s windows', async () =>
    (await windows()).length === 0 ? true : undefined,
  );
  await inspector.detach();
}

/** A popup whose button opens something else may be gone before the answer to the click is on its way. */
function pressedLast(error: unknown): true {
  if (error instanceof WindowClosedError) return true;
  throw error;
}

class WindowClosedError extends Error {
  override readonly name = 'WindowClosedError';
}

async function pagesAt(inspector: CDPSession, address: string) {
  const { targetInfos } = await inspector.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(address));
}

async function windowTarget(inspector: CDPSession, address: string): Promise<string> {
  const found = await until(address, async () =>
    (await pagesAt(inspector, address)).find(({ attached }) => !attached),
  );
  return found.targetId;
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
  // What is asked of a window that closes would wait for ever.
  let isClosed = false;
  inspector.on('Target.detachedFromTarget', detached => {
    if (detached.sessionId !== sessionId) return;
    isClosed = true;
    for (const { reject } of waiting.values()) reject(new WindowClosedError('The window has closed'));
    waiting.clear();
  });
  let id = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      if (isClosed) throw new WindowClosedError('The window has closed');
      waiting.set(++id, { resolve, reject });
      inspector
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
