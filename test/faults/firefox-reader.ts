import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDON_ID, openFirefoxWithExtension } from '../extension/firefox/firefox-with-extension';
import { PRELUDE, type Reader } from './reader';
import { letInSaboteur } from './sabotage';

/** More than what is in use, in kB: enough to open a database with. */
const ROOM = 64;

/** A limit on what all sites may store together, which counts from when the stores are opened anew. */
const GIVE_ROOM = `
  const { prefs, qms } = Services;
  const limit = 'dom.quotaManager.temporaryStorage.fixedLimit';
  const done = request => new Promise(resolve => { request.callback = () => resolve(request.result); });
  prefs.setBoolPref('dom.quotaManager.testing', true);
  if (args[0] === null) prefs.clearUserPref(limit);
  else {
    // Counted with nothing open: what is open stands in a log beside the database, too.
    await done(qms.reset());
    const { extension } = WebExtensionPolicy.getByID(args[1]);
    const { usage } = await done(qms.getUsageForPrincipal(extension.principal, () => undefined));
    prefs.setIntPref(limit, Math.ceil(usage / 1024) + args[0]);
  }
  await done(qms.reset());
`;

export async function openFirefoxReader(built: string): Promise<Reader> {
  const extension = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
  cpSync(built, extension, { recursive: true });
  letInSaboteur(extension);
  const firefox = await openFirefoxWithExtension({ extension });
  await firefox.open('popup.html');
  const giveRoom = async (kilobytesMore: number | null) => {
    await firefox.open('about:blank');
    await firefox.stopBackground();
    await firefox.evaluateInBrowser(GIVE_ROOM, kilobytesMore, ADDON_ID);
    await firefox.open('popup.html');
  };
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
    fillDisk: () => giveRoom(ROOM),
    emptyDisk: () => giveRoom(null),
    close: async () => {
      await firefox.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
