import type { ExtensionBrowser } from '../extension/browser-with-extension';

/** A way to ask the worker's own debugger, by the methods of the DevTools protocol. */
export interface WorkerInspector {
  ask<T>(method: string, params?: object): Promise<T>;
  detach(): Promise<void>;
}

/** @throws Error where the worker sleeps */
export async function inspectWorker({ context, extensionId }: ExtensionBrowser): Promise<WorkerInspector> {
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
  return {
    ask: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        const hear = ({ message }: { message: string }) => {
          const answer = JSON.parse(message) as { id?: number; result?: T; error?: { message: string } };
          if (answer.id !== id) return;
          inspector.off('Target.receivedMessageFromTarget', hear);
          if (answer.error) reject(new Error(answer.error.message));
          else resolve(answer.result as T);
        };
        inspector.on('Target.receivedMessageFromTarget', hear);
        void inspector.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method, params }),
        });
      }),
    detach: () => inspector.detach(),
  };
}
