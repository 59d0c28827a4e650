import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What breaks an accessibility rule on a page of the extension, with the elements concerned. */
export async function violationsOn(page: Page): Promise<string[]> {
  // The policy of extension pages allows no scripts but the extension's own; the inspector is not bound by it.
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
  await evaluate(AXE);
  const found = await evaluate(`axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(
    ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.html).join(' ')))`);
  await session.detach();
  return found as string[];
}

/** Whether anything on the page reaches beyond its right edge. */
export function scrollsAside(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
