import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/browser';

/** Photographs every card and popup of the gallery, light and dark, in both languages, into `.output/pictures/`. */
const FOLDER = '.output/pictures';
const GALLERY = fileURLToPath(import.meta.resolve('./gallery-page.tsx'));

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
  const address = `${server.resolvedUrls?.local[0]}gallery`;
  const html = `<!doctype html><title>Gallery</title><body><script type="module" src="/@fs/${GALLERY}"></script>`;
  for (const look of ['light', 'dark', 'light-es', 'dark-es']) {
    const page = await browser.newPage({ viewport: { width: 1660, height: 1000 }, deviceScaleFactor: 2 });
    await page.route(address, route => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${address}#${look}`);
    await page.locator('#popup-search [role="option"]').first().waitFor();
    const pictures = await page.locator('.photographed').all();
    for (const picture of pictures) {
      await picture.screenshot({ path: `${FOLDER}/${await picture.getAttribute('id')}-${look}.png` });
    }
    await page.screenshot({ path: `${FOLDER}/gallery-${look}.png`, fullPage: true });
    await page.close();
    console.log(`${pictures.length} pictures, ${look}`);
  }
} finally {
  await browser.close();
  await server.close();
}
