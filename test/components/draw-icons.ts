import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/browser';

/** Draws `public/icon/*.png` from their SVGs; what is drawn is kept in Git, since it seldom changes. */
const FOLDER = 'public/icon';
const SIZES = { 16: 'icon-small.svg', 32: 'icon-small.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage();
  for (const [size, file] of Object.entries(SIZES)) {
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    const svg = readFileSync(`${FOLDER}/${file}`, 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
    console.log(`${size} px`);
  }
} finally {
  await browser.close();
}
