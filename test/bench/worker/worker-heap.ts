import type { ExtensionBrowser } from '../../extension/browser-with-extension';

/** Bytes of JavaScript that the worker of an extension holds, after a collection of garbage. It is woken for it. */
export async function workerHeap({ context, extensionId }: ExtensionBrowser): Promise<number> {
  const inspector = await context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to inspect');
  const { targetInfos } = await inspector.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('The worker sleeps');
  const { sessionId } = await inspector.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  let last = 0;
  const ask = (method: string) =>
    new Promise<Record<string, number>>(resolve => {
      const id = ++last;
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, number> };
        if (answer.id !== id) return;
        inspector.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      inspector.on('Target.receivedMessageFromTarget', hear);
      void inspector.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
    });
  await ask('HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask('Runtime.getHeapUsage');
  await inspector.detach();
  return usedSize;
}
