import type { CDPSession, Page } from 'playwright-core';

/**
 * How each element of the open card is drawn: tag, size, colours, type. Read by the browser's own
 * inspector, so that neither a page's scripts nor a closed root are in the way.
 */
export async function cardLook(page: Page): Promise<string[]> {
  const inspector = await page.context().newCDPSession(page);
  try {
    const { root } = await inspector.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await inspector.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'ag-lens-card',
    });
    if (nodeId === 0) return [];
    const { node } = await inspector.send('DOM.describeNode', { nodeId, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return [];
    const executionContextId = await ownWorld(inspector);
    const { object } = await inspector.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
      executionContextId,
    });
    const { result } = await inspector.send('Runtime.callFunctionOn', {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration: describeAll.toString(),
      returnByValue: true,
    });
    return result.value;
  } finally {
    await inspector.detach();
  }
}

/** The middle of words in a page, in CSS px of the viewport, asked for where its scripts have no say. */
export async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const inspector = await page.context().newCDPSession(page);
  try {
    const { result } = await inspector.send('Runtime.evaluate', {
      contextId: await ownWorld(inspector),
      expression: `(${middleOfWords})(${JSON.stringify(words)})`,
      returnByValue: true,
    });
    if (!result.value) throw new Error(`“${words}” is not on ${page.url()}`);
    return result.value;
  } finally {
    await inspector.detach();
  }
}

/** A world of its own in the page, as an extension has. */
async function ownWorld(inspector: CDPSession): Promise<number> {
  const { frameTree } = await inspector.send('Page.getFrameTree');
  const { executionContextId } = await inspector.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return executionContextId;
}

/** Runs in the page: it must use nothing from outside itself. */
export function middleOfWords(words: string): { x: number; y: number } | undefined {
  // What a page names like them hides the document's own from its own world.
  const { createRange, createTreeWalker } = Document.prototype;
  const walker = createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = createRange.call(document);
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
}

/** Runs in the page with the shadow root as `this`. */
export function describeAll(this: ShadowRoot): string[] {
  const drawn = [...this.querySelectorAll('*')].filter(element => element.checkVisibility());
  return drawn.map(element => {
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const names = [
      'display direction writingMode visibility opacity color backgroundColor fontFamily fontSize fontWeight',
      'lineHeight letterSpacing wordSpacing textTransform textAlign textIndent whiteSpace cursor padding margin',
      'borderTopWidth borderRadius boxSizing transform filter pointerEvents userSelect animationName',
    ]
      .join(' ')
      .split(' ');
    const styles = names.map(name => style[name as keyof CSSStyleDeclaration]);
    return [element.tagName, Math.round(width), Math.round(height), element.textContent, ...styles].join(
      ' | ',
    );
  });
}
