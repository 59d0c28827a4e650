import type { PageError } from '../../lib/messages/page-error';
import { sendToWorker } from '../gate/send-to-worker';

/** Tells the background which of our code failed in the page, and nothing of the page. Never throws. */
export function tellError(where: PageError['where'], error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const place = /extension:\/\/[^/]+\/([\w./-]+:\d+:\d+)/.exec(stack)?.[1];
  sendToWorker('noteError', { where, name, ...(place && { place }) }).catch(() => {});
}
