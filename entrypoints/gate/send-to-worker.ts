import type { WorkerProtocol } from '../../lib/messages/protocol';
import { extensionApi } from './extension-api';

interface Answer<T> {
  res: T;
  err?: Error;
}

/**
 * Asks the worker. Written out as the library of messages writes it, which would be a tenth of what
 * comes into a page: windows of our own, and the worker, have the library itself.
 * @throws what the worker threw, as an error with its fields but not its class.
 */
export async function sendToWorker<K extends keyof WorkerProtocol>(
  type: K,
  ...[data]: Parameters<WorkerProtocol[K]>
): Promise<ReturnType<WorkerProtocol[K]>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const answer: Answer<ReturnType<WorkerProtocol[K]>> | undefined =
    await extensionApi().runtime.sendMessage(message);
  if (!answer) throw new Error('The message port closed');
  if (answer.err) throw Object.assign(new Error(), answer.err);
  return answer.res;
}
