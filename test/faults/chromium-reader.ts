import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowserWithExtension } from '../extension/browser-with-extension';
import { PRELUDE, type Reader } from './reader';
import { letInSaboteur } from './sabotage';

export async function openChromiumReader(built: string): Promise<Reader> {
  const extension = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
  cpSync(built, extension, { recursive: true });
  letInSaboteur(extension);
  const profile = mkdtempSync(join(tmpdir(), 'ag-lens-profile-'));
  let browser = await openBrowserWithExtension({ extension, profile });
  let page = await browser.openExtensionPage('popup.html');

  return {
    browser: 'chromium',
    evaluate: async (body, ...args) =>
      page.evaluate(([code, given]) => new Function('args', code as string)(given), [
        `${PRELUDE} return (async () => { ${body} })();`,
        args,
      ] as const),
    stopBackground: () => browser.stopWorker(),
    reinstall: async version => {
      const manifest = join(extension, 'manifest.json');
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(manifest, text.replace(/"version":\s*"[^"]*"/, `"version":"${version}"`));
      // As the browser puts an update in: between two starts of it.
      await browser.close();
      browser = await openBrowserWithExtension({ extension, profile });
      page = await browser.openExtensionPage('popup.html');
    },
    close: async () => {
      await browser.close();
      for (const folder of [extension, profile])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
