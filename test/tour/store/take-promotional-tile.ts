import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** What the Chrome Web Store asks for beside pictures of the extension itself, in px. */
const SIZE = { width: 440, height: 280 };

/** The lens beside the name, on the icon's own ground: no words, so one tile serves every language. PNG. */
export async function takePromotionalTile(context: BrowserContext): Promise<Buffer> {
  const icon = readFileSync(join('public', 'icon', 'icon.svg'), 'utf8');
  const page = await context.newPage();
  try {
    await page.setViewportSize(SIZE);
    await page.setContent(`<!doctype html>
      <style>
        body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 8px;
               background: #a32d69; color: #fff; font: 700 50px system-ui, sans-serif; }
        svg { width: 140px; }
      </style>
      ${icon}<span>AG Lens</span>`);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
