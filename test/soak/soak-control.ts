import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';
import type { OwnWindow, ReaderBrowser } from '../flows/reader-browser';
import type { Random } from '../fuzz/random';
import { until } from '../setup/until';
import type { Held } from './watcher';

const API = 'const api = globalThis.browser ?? globalThis.chrome;';

/** One of the extension's own pages, in a tab behind the one that is read: asks the background and opens tabs. */
export class SoakControl {
  readonly #window: OwnWindow;
  #settings: Settings = DEFAULT_SETTINGS;

  private constructor(window: OwnWindow) {
    this.#window = window;
  }

  static async open(browser: ReaderBrowser): Promise<SoakControl> {
    return new SoakControl(await browser.openOwnPage('self-check.html'));
  }

  /** Has new data be got, and waits until answers come from it. @throws when they do not. */
  async update(version: string): Promise<void> {
    await this.#ask('update');
    await until(`version ${version}`, async () => {
      const status = await this.#ask<{ version: string }>('datasetStatus');
      return status.version === version || undefined;
    });
  }

  async openAndCloseTab(url: string): Promise<void> {
    await this.#window.evaluate(
      `${API} const tab = await api.tabs.create({ url: args[0], active: false });
       await new Promise(resolve => setTimeout(resolve, 1500));
       await api.tabs.remove(tab.id);`,
      url,
    );
  }

  async changeSetting(random: Random): Promise<void> {
    const change: Partial<Settings> = random.pick([
      { dwell: 100 + random.below(200) },
      { theme: random.pick(['page', 'light', 'dark']) },
      { sitesOff: random.some(20, () => `site-${random.below(1000)}.example`) },
    ]);
    this.#settings = { ...this.#settings, ...change };
    await this.#ask('settings', change);
  }

  /** The settings that are not what they were set to. */
  async lostSettings(): Promise<string[]> {
    const now = await this.#ask<Settings>('settings', {});
    return (Object.keys(this.#settings) as (keyof Settings)[])
      .filter(name => JSON.stringify(now[name]) !== JSON.stringify(this.#settings[name]))
      .map(name => `the setting ${name} is ${JSON.stringify(now[name])}`);
  }

  /** @throws when the watcher does not answer. */
  async held(): Promise<Held> {
    const held = await this.#window.evaluate<Held | null>(
      `${API} return await api.runtime.sendMessage({ soak: 'held' });`,
    );
    if (!held) throw new Error('The watcher in the background does not answer.');
    return held;
  }

  /** What the background has noted of its errors. */
  async notedErrors(): Promise<string[]> {
    const { errors = [] } = await this.#window.evaluate<{ errors?: unknown[] }>(
      `${API} return await api.storage.local.get('errors');`,
    );
    return errors.map(error => `noted ${JSON.stringify(error)}`);
  }

  async #ask<T>(type: string, data: unknown = null): Promise<T> {
    const answer = await this.#window.evaluate<{ res?: T; err?: unknown }>(
      `${API} const [type, data] = args;
       return await api.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });`,
      type,
      data,
    );
    if (answer?.err !== undefined) throw new Error(`${type}: ${JSON.stringify(answer.err)}`);
    return answer?.res as T;
  }
}
