import type { Page } from 'playwright-core';
import type { CardOnPage } from '../extension/card-on-page';

/** The card with the words that it opened over, as a PNG at `path`. */
export async function photographCard(page: Page, { box }: CardOnPage, path: string): Promise<void> {
  const [before, after, around] = [600, 40, 90];
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const x = Math.max(0, box.x - before);
  const y = Math.max(0, box.y - around);
  const width = Math.min(size.width, box.x + box.width + after) - x;
  const height = Math.min(size.height, box.y + box.height + around) - y;
  await page.screenshot({ path, clip: { x, y, width, height } });
}
