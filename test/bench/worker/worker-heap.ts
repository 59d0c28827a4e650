import type { ExtensionBrowser } from '../../extension/browser-with-extension';
import { inspectWorker } from '../worker-inspector';

/** Bytes of JavaScript that the worker of an extension holds, after a collection of garbage. It is woken for it. */
export async function workerHeap(browser: ExtensionBrowser): Promise<number> {
  const inspector = await inspectWorker(browser);
  await inspector.ask('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.ask<{ usedSize: number }>('Runtime.getHeapUsage');
  await inspector.detach();
  return usedSize;
}
