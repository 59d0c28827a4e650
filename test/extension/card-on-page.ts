import type { CDPSession, Page } from 'playwright-core';

/** A card as the reader sees it. */
export interface CardOnPage {
  /** The text that is painted, line by line. */
  text: string;
  /** Where it is, in CSS px of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/**
 * The card that a page shows now. Its shadow root is closed to the page and to this test alike;
 * the browser's own inspector is the one way in.
 */
export async function cardOnPage(page: Page): Promise<CardOnPage | undefined> {
  const inspector = await page.context().newCDPSession(page);
  try {
    const root = await shadowRootOf('ag-lens-card', inspector);
    if (!root) return undefined;
    const { result } = await inspector.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: readCard.toString(),
      returnByValue: true,
    });
    return result.value ?? undefined;
  } finally {
    await inspector.detach();
  }
}

/** Of a hand on its way, a frame each. */
const STEPS = 10;

/**
 * Clicks, with the real mouse, the button of the card whose words these are, after it has come there
 * and rested for `rest` ms. @throws when there is none.
 */
export async function clickInCard(page: Page, words: string, rest = 0): Promise<void> {
  const inspector = await page.context().newCDPSession(page);
  try {
    const root = await shadowRootOf('ag-lens-card', inspector);
    if (!root) throw new Error('No card is open');
    const { result } = await inspector.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: placeOfButton.toString(),
      arguments: [{ value: words }],
      returnByValue: true,
    });
    if (!result.value) throw new Error(`The card has no button “${words}”`);
    const { x, y } = result.value;
    if (rest > 0) {
      await page.mouse.move(x, y, { steps: STEPS });
      await page.waitForTimeout(rest);
    }
    await page.mouse.click(x, y);
  } finally {
    await inspector.detach();
  }
}

export async function shadowRootOf(selector: string, inspector: CDPSession): Promise<string | undefined> {
  const { result } = await inspector.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (!result.objectId) return undefined;
  const { node } = await inspector.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) return undefined;
  const { object } = await inspector.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}

/** Runs in the page with the shadow root as `this`. */
export function readCard(this: ShadowRoot): CardOnPage | null {
  const shown = [...this.children].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.tagName !== 'STYLE' &&
      element.getClientRects().length > 0 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  const text = shown.map(element => element.innerText.trim()).join('\n');
  if (!text) return null;
  const rects = shown.map(element => element.getBoundingClientRect());
  const x = Math.min(...rects.map(rect => rect.left));
  const y = Math.min(...rects.map(rect => rect.top));
  const width = Math.max(...rects.map(rect => rect.right)) - x;
  const height = Math.max(...rects.map(rect => rect.bottom)) - y;
  return { text, box: { x, y, width, height } };
}

/** Runs in the page with the shadow root as `this`. */
export function placeOfButton(this: ShadowRoot, words: string): { x: number; y: number } | null {
  const button = [...this.querySelectorAll('button')].find(each =>
    (each.ariaLabel ?? each.innerText).includes(words),
  );
  const rect = button?.getBoundingClientRect();
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
}
