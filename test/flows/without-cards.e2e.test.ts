import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { openMarked, pointAt, showing } from './reading';

/** What may have become of the file that draws cards, in a package that was damaged on its disk. */
const DAMAGED: [string, (file: string) => void][] = [
  ['is not there', file => rmSync(file)],
  ['fails', file => writeFileSync(file, 'throw new TypeError("half a file");')],
  ['is empty', file => writeFileSync(file, '')],
];

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in $name', ({ open, built }) => {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-no-cards-'));
  let browser: ReaderBrowser | undefined;

  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });
  afterAll(() => rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  const told = async (reader: ReaderBrowser) =>
    (await reader.inCard(function (this: ShadowRoot) {
      return this.host.matches(':popover-open') ? this.textContent : '';
    })) ?? '';

  async function pointAndRead(reader: ReaderBrowser, phrase: string): Promise<string> {
    return await until('the sentence', async () => {
      await reader.movePointer([{ to: { x: 2, y: 2 }, over: 0 }]);
      await pointAt(reader, phrase);
      return (await told(reader)) || undefined;
    });
  }

  it.each(DAMAGED)(
    'where the card view %s, a sentence stands in its place, and the error is noted',
    async (name, damage) => {
      const extension = join(place, name.replaceAll(' ', '-'));
      cpSync(built, extension, { recursive: true });
      damage(join(extension, 'card-view.js'));
      browser = await open({ extension });

      await openMarked(browser, site.origin + GUN_FILES);
      const english = 'AG Lens could not load its cards. Reload the page to try again.';
      expect(await pointAndRead(browser, 'Hector Balderas')).toBe(english);
      await browser.movePointer([{ to: { x: 2, y: 2 }, over: 0 }]);
      const reader = browser;
      await until('its end', async () => (await told(reader)) === '' || undefined);

      const options = await browser.openOwnPage('options.html');
      await options.click('Español');
      await showing(options, /Idioma/);
      await options.close();
      await openMarked(browser, site.origin + GUN_FILES);
      const spanish =
        'AG Lens no pudo cargar sus fichas. Vuelva a cargar la página para intentarlo de nuevo.';
      expect(await pointAndRead(browser, 'Hector Balderas')).toBe(spanish);

      const check = await browser.openOwnPage('self-check.html');
      await showing(check, /card view · /);
    },
  );
});
