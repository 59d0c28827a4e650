import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { openBrowserWithExtension } from '../extension/browser-with-extension';
import { PRELUDE, type Reader } from './reader';

export async function openChromiumReader(built: string): Promise<Reader> {
  const extension = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
  cpSync(built, extension, { recursive: true });
  const browser = await openBrowserWithExtension({ extension });
  const { context, extensionId } = browser;
  let page = await openPage();

  async function openPage(): Promise<Page> {
    for (let tries = 0; ; tries++) {
      try {
        const opened = await context.newPage();
        await opened.goto(`chrome-extension://${extensionId}/popup.html`);
        return opened;
      } catch (error) {
        // While an extension is put in anew, its pages do not exist.
        if (tries === 50) throw error;
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    }
  }

  return {
    browser: 'chromium',
    evaluate: async (body, ...args) =>
      page.evaluate(([code, given]) => new Function('args', code as string)(given), [
        `${PRELUDE} return (async () => { ${body} })();`,
        args,
      ] as const),
    evaluateInBackground: async (body, ...args) => {
      // A worker that sleeps cannot be reached: any question wakes it.
      await page.evaluate(
        "chrome.runtime.sendMessage({ id: 1, type: 'updateStatus', data: null, timestamp: 0 })",
      );
      const worker = context.serviceWorkers().at(-1) as Worker;
      await worker.evaluate(`(async () => { const args = ${JSON.stringify(args)}; ${body} })()`);
    },
    stopBackground: () => browser.stopWorker(),
    reinstall: async version => {
      const manifest = join(extension, 'manifest.json');
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(manifest, text.replace(/"version":\s*"[^"]*"/, `"version":"${version}"`));
      await page.evaluate('chrome.runtime.reload()').catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, 500));
      page = await openPage();
    },
    close: async () => {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
