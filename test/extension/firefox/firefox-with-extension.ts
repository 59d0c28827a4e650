import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '../../setup/firefox';
import { Marionette } from './marionette';

/** As in the manifest. */
export const ADDON_ID = 'ag-lens@aglens.example';
/** Fixed, so that the addresses of extension pages are known. */
const UUID = '0c0ffee0-0000-4000-8000-00000000a91e';
export const EXTENSION_ORIGIN = `moz-extension://${UUID}`;

export const BUILT_FOR_FIREFOX = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3');

export interface FirefoxWithExtension {
  marionette: Marionette;
  /** Goes to an address and waits for it; to an extension page by its name, such as `popup.html`. */
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page; `args` are its arguments. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The same, in the browser itself. */
  evaluateInBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Ends the event page as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** PNG of the window's content. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const PREFS: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'toolkit.telemetry.enabled': false,
  'services.settings.server': 'data:,#no-server',
};

/** An event that comes while it is being suspended lets it live, and so does a listener that has not answered yet. */
const END_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const { backgroundContext } = extension;
  for (let tries = 0; tries < 50; tries++) {
    await extension.terminateBackground({ disableResetIdleForTest: true });
    if (!backgroundContext || extension.backgroundContext !== backgroundContext) return;
  }
  throw new Error('The background does not end.');
`;

interface LaunchOptions {
  extension?: string;
  /** Folder of another. */
  beside?: string;
  prefs?: Record<string, string | number | boolean>;
  width?: number;
  height?: number;
}

/** Starts Firefox in a fresh profile with the extension in it. */
export async function openFirefoxWithExtension({
  extension = BUILT_FOR_FIREFOX,
  beside,
  prefs = {},
  width = 1280,
  height = 900,
}: LaunchOptions = {}): Promise<FirefoxWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'ag-lens-firefox-'));
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const flags = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--marionette',
    '--remote-allow-system-access',
  ];
  const firefox = spawn(firefoxPath(), [...flags, `--width=${width}`, `--height=${height}`], {
    stdio: 'ignore',
    // Without it a released Firefox asks Mozilla's own server, whatever the preference says
    // (https://searchfox.org/mozilla-central/source/services/settings/Utils.sys.mjs, SERVER_URL).
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });

  const end = async () => {
    await ended(firefox);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const marionette = await Marionette.connect(await portOf(profile, firefox));
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    await marionette.send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 60_000 });
    for (const path of [extension, ...(beside === undefined ? [] : [beside])])
      await marionette.send('Addon:Install', { path, temporary: true });
    return driverOf(marionette, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function driverOf(marionette: Marionette, end: () => Promise<void>): FirefoxWithExtension {
  let last: Promise<unknown> = Promise.resolve();
  // The remote control is in one context at a time: what changes it must not come between others' commands.
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
  const run = async <T>(body: string, args: unknown[]): Promise<T> => {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then(
        value => done({ value }), error => done({ error: String(error) + ' ' + (error && error.stack) }));`;
    const parameters = { script, args, sandbox: null, newSandbox: false };
    const { value } = await marionette.send<{ value: { value: T; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      parameters,
    );
    if (value.error !== undefined) throw new Error(value.error);
    return value.value;
  };
  const inBrowser = async <T>(body: string, args: unknown[]): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run<T>(body, args);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    marionette,
    open: async address => {
      const url = /^[a-z-]+:/.test(address) ? address : `${EXTENSION_ORIGIN}/${address}`;
      await inTurn(() => marionette.send('WebDriver:Navigate', { url }));
    },
    evaluate: (body, ...args) => inTurn(() => run(body, args)),
    evaluateInBrowser: (body, ...args) => inTurn(() => inBrowser(body, args)),
    stopBackground: () => inTurn(() => inBrowser(END_BACKGROUND, [ADDON_ID])),
    screenshot: async () => {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(value, 'base64');
    },
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await end();
    },
  };
}

/** Firefox writes the port that it chose into its profile. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}.`);
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (text.trim() !== '') return Number(text);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('Firefox did not open its remote control within a minute.');
}

async function ended(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null) return;
  const exit = new Promise(resolve => firefox.once('exit', resolve));
  const timer = setTimeout(() => firefox.kill('SIGKILL'), 5000);
  await exit;
  clearTimeout(timer);
}
