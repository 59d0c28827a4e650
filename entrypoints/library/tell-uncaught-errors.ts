import { sendMessage } from '../../lib/messages/protocol';
import { noteOf } from '../../lib/self-check/error-notes';

/** Tells the background what nobody caught in a window of ours, for the self-check to show. */
export function tellUncaughtErrors(): void {
  addEventListener('error', ({ error }) => tell(error));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

function tell(error: unknown): void {
  const { name: names, place } = noteOf('window', error, Date.now());
  const [name = 'Error'] = names.split(' < ');
  // A background that does not answer cannot be told that it does not.
  sendMessage('noteError', { where: 'window', name, ...(place && { place }) }).catch(() => {});
}
