import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFirefoxWithExtension } from '../extension/firefox/firefox-with-extension';
import { PRELUDE, type Reader } from './reader';
import { letInSaboteur } from './sabotage';

export async function openFirefoxReader(built: string): Promise<Reader> {
  const extension = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
  cpSync(built, extension, { recursive: true });
  letInSaboteur(extension);
  const firefox = await openFirefoxWithExtension({ extension });
  await firefox.open('popup.html');
  return {
    browser: 'firefox',
    evaluate: (body, ...args) => firefox.evaluate(`${PRELUDE} ${body}`, ...args),
    stopBackground: () => firefox.stopBackground(),
    reinstall: async version => {
      const manifest = join(extension, 'manifest.json');
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(manifest, text.replace(/"version":\s*"[^"]*"/, `"version":"${version}"`));
      await firefox.open('about:blank');
      await firefox.marionette.send('Addon:Install', { path: extension, temporary: true });
      await firefox.open('popup.html');
    },
    close: async () => {
      await firefox.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
