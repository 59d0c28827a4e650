import { expect, it, onTestFinished } from 'vitest';
import { isSiteOff } from '../../entrypoints/gate/site-off';
import { SETTINGS_KEY } from '../../lib/settings/settings-record';

/** The browser's end of the wire: its storage, which answers so. */
function storageThat(get: (key: string) => Promise<object>): void {
  Object.assign(globalThis, { browser: { storage: { local: { get } } } });
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'browser'));
}

const STORY = 'https://www.news.example/story';

it.each<[string, () => Promise<object>, off: boolean]>([
  [
    'which the reader has switched off',
    async () => ({ [SETTINGS_KEY]: { sitesOff: ['news.example'] } }),
    true,
  ],
  ['beside one that is', async () => ({ [SETTINGS_KEY]: { sitesOff: ['other.example'] } }), false],
  ['where nothing is stored', async () => ({}), false],
  ['where an older version has stored less', async () => ({ [SETTINGS_KEY]: {} }), false],
  ['where the browser cannot read its storage', () => Promise.reject(new Error('IO error')), false],
])('whether a site is off %s', async (_, get, off) => {
  storageThat(get);
  expect(await isSiteOff(STORY)).toBe(off);
});
