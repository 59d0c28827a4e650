import type { BrowserContext, Page } from 'playwright-core';

declare global {
  /** Set by {@link watchPageChanges}: what has changed in the page's own nodes since it was parsed. */
  var changesOfPage: string[];
}

/** From now on every page of the context notes each change of its nodes, all but our own host element. */
export async function watchPageChanges(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteChanges);
}

/** Runs in the page before its own scripts: it must use nothing from outside itself. */
export function noteChanges(): void {
  globalThis.changesOfPage = [];
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(records => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        for (const node of [...addedNodes, ...removedNodes]) {
          if (node.nodeName !== 'AG-LENS-CARD') changesOfPage.push(`${node.nodeName} came or went`);
        }
        if (type !== 'childList' && target.nodeName !== 'AG-LENS-CARD') {
          changesOfPage.push(`${target.nodeName}: ${type}`);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

export function changesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => changesOfPage);
}
