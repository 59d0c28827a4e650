import { mkdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/browser';

/** Photographs every card of the gallery, light and dark, into `.output/pictures/`. */
const FOLDER = '.output/pictures';

mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  server: { host: '127.0.0.1' },
});
await server.listen();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
try {
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1660, height: 1000 }, deviceScaleFactor: 2 });
    await page.goto(`${server.resolvedUrls?.local[0]}test/components/gallery.html#${theme}`);
    const cards = await page.locator('.photographed').all();
    for (const card of cards) {
      await card.screenshot({ path: `${FOLDER}/${await card.getAttribute('id')}-${theme}.png` });
    }
    await page.screenshot({ path: `${FOLDER}/cards-${theme}.png`, fullPage: true });
    await page.close();
    console.log(`${cards.length} pictures, ${theme}`);
  }
} finally {
  await browser.close();
  await server.close();
}
