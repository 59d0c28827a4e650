import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import ofFirst from '../upgrade/0.1.0/storage.json';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { hover, openMarked, showing } from './reading';

/** What released versions left in the reader's browser. */
const KEPT = [{ software: '0.1.0', stored: ofFirst as Record<string, unknown> }];
const SETTINGS = ofFirst.settings;

describe.each(BROWSERS)('in $name', ({ open }) => {
  let site: Site;
  let browser: ReaderBrowser;

  beforeAll(async () => {
    site = await serveSite();
    browser = await open();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(() => browser.closeOwnWindows());

  /** Leaves this in the reader's browser, as if another version had, and ends the background. */
  async function leaveBehind(stored: Record<string, unknown>): Promise<void> {
    const own = await browser.openOwnPage('self-check.html');
    await showing(own, /Last errors|Últimos errores/);
    await own.evaluate(
      'const { local } = (globalThis.browser ?? chrome).storage; await local.clear(); await local.set(args[0]);',
      stored,
    );
    await own.close();
    await browser.stopBackground();
  }

  it.each(KEPT)('what version $software stored is obeyed', async ({ stored }) => {
    await leaveBehind(stored);
    const marks = await openMarked(browser, site.origin + GUN_FILES);
    expect(marks.map(({ kind }) => kind)).not.toContain('lawsuit');
    expect((await hover(browser, 'Hector Balderas')).text).toMatch(/fiscal general/i);

    const options = await browser.openOwnPage('options.html');
    const text = await showing(options, /Opciones[\s\S]*quiet\.example/);
    expect(text).toMatch('120');
    await options.close();
    const popup = await browser.openPopup();
    await popup.type('torrez');
    await showing(popup, /Raúl Torrez/);
    await popup.close();
    const check = await browser.openOwnPage('self-check.html');
    expect(await showing(check, /Últimos errores/)).toMatch(/Última búsqueda con éxito\s+5 ene 2026/);
    await check.close();
  });

  it('what an earlier version did not know is as by default', async () => {
    await leaveBehind({ settings: { sitesOff: [], theme: 'page' } });
    const marks = await openMarked(browser, site.origin + GUN_FILES);
    expect(marks.map(({ kind }) => kind)).toContain('lawsuit');
    expect((await hover(browser, 'Hector Balderas')).text).toMatch('When this was written');
  });

  it('what a later version knows besides does no harm, and is kept when a choice is changed', async () => {
    await leaveBehind({ settings: { ...SETTINGS, language: 'en', shape: 'round' }, settings$: { v: 9 } });
    await openMarked(browser, site.origin + GUN_FILES);
    const options = await browser.openOwnPage('options.html');
    await showing(options, /quiet\.example/);
    await options.click('Light');
    const stored = () =>
      options.evaluate<object>(
        'return (await (globalThis.browser ?? chrome).storage.local.get("settings")).settings;',
      );
    await until(
      'the choice',
      async () => JSON.stringify(await stored()).includes('"theme":"light"') || undefined,
    );
    expect(await stored()).toMatchObject({ ...SETTINGS, language: 'en', theme: 'light', shape: 'round' });
    await options.close();
  });
});
