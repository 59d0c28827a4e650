import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../extension/browser-with-extension';
import type { MemoryFigures } from './reader-browser';

/** Heaps after a collection, by the inspector; 0 for a background that does not run. */
export async function chromiumMemory(browser: ExtensionBrowser, page: Page): Promise<MemoryFigures> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable');
  await inspector.send('HeapProfiler.collectGarbage');
  const { metrics } = await inspector.send('Performance.getMetrics');
  await inspector.detach();
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0;
  return {
    pageHeap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    pageListeners: value('JSEventListeners'),
    backgroundHeap: await workerHeap(browser),
  };
}

async function workerHeap(browser: ExtensionBrowser): Promise<number> {
  const inspector = await browser.context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to inspect');
  try {
    const { targetInfos } = await inspector.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
    );
    if (!worker) return 0;
    const { sessionId } = await inspector.send('Target.attachToTarget', {
      targetId: worker.targetId,
      flatten: false,
    });
    const answered = new Promise<number>(resolve =>
      inspector.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { id, result } = JSON.parse(message);
        if (id === 2) resolve(result?.usedSize ?? 0);
      }),
    );
    for (const [place, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
      await inspector.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: place + 1, method, params: {} }),
      });
    return await Promise.race([answered, new Promise<number>(resolve => setTimeout(resolve, 5000, 0))]);
  } finally {
    await inspector.detach();
  }
}
