import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { type ExtensionBrowser, openBrowserWithExtension } from '../extension/browser-with-extension';
import { PRELUDE, type Reader } from './reader';
import { letInSaboteur } from './sabotage';

/** The browser goes by what room there was when it last looked, for half a minute. Whether a write fails by now. */
const IS_FULL = `
const database = await new Promise((resolve, reject) => {
  const request = indexedDB.open('probe');
  request.onupgradeneeded = () => request.result.createObjectStore('some');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
}).catch(({ name }) => name);
if (database === 'QuotaExceededError') return true;
const ended = await new Promise(resolve => {
  const transaction = database.transaction('some', 'readwrite');
  transaction.objectStore('some').put('x'.repeat(10_000), 1);
  transaction.oncomplete = () => resolve('written');
  transaction.onabort = () => resolve(transaction.error.name);
});
database.close();
return ended === 'QuotaExceededError';
`;

/** Whom the browser allows any room, it does not hold to a quota even when told to. */
function limitRoom(manifest: string): void {
  const { permissions, ...others } = JSON.parse(readFileSync(manifest, 'utf8')) as { permissions: string[] };
  const limited = permissions.filter(permission => permission !== 'unlimitedStorage');
  writeFileSync(manifest, JSON.stringify({ ...others, permissions: limited }));
}

export interface ChromiumReader extends Reader {
  /** Another after each {@link Reader.reinstall}. */
  extension(): ExtensionBrowser;
}

export async function openChromiumReader(built: string): Promise<ChromiumReader> {
  const extension = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
  cpSync(built, extension, { recursive: true });
  letInSaboteur(extension);
  limitRoom(join(extension, 'manifest.json'));
  const profile = mkdtempSync(join(tmpdir(), 'ag-lens-profile-'));
  let browser = await openBrowserWithExtension({ extension, profile });
  let page = await browser.openExtensionPage('popup.html');

  const evaluate = <T>(body: string, ...args: unknown[]): Promise<T> =>
    page.evaluate(([code, given]) => new Function('args', code as string)(given), [
      `${PRELUDE} return (async () => { ${body} })();`,
      args,
    ] as const);
  /** A limit holds as long as who has set it. */
  let session: CDPSession | undefined;
  const giveRoom = async (quotaSize?: number) => {
    session ??= await browser.context.newCDPSession(page);
    const origin = `chrome-extension://${browser.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  };

  return {
    browser: 'chromium',
    extension: () => browser,
    evaluate,
    stopBackground: () => browser.stopWorker(),
    reinstall: async version => {
      const manifest = join(extension, 'manifest.json');
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(manifest, text.replace(/"version":\s*"[^"]*"/, `"version":"${version}"`));
      // As the browser puts an update in: between two starts of it.
      await browser.close();
      session = undefined;
      browser = await openBrowserWithExtension({ extension, profile });
      page = await browser.openExtensionPage('popup.html');
    },
    fillDisk: async () => {
      await browser.stopWorker();
      await giveRoom(1);
      for (let tries = 0; !(await evaluate<boolean>(IS_FULL)); tries++) {
        if (tries > 90) throw new Error('The disk does not get full.');
        await new Promise(resolve => setTimeout(resolve, 1000));
      }
    },
    emptyDisk: () => giveRoom(),
    close: async () => {
      await browser.close();
      for (const folder of [extension, profile])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
