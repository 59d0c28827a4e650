import { UpdateError } from './update-error';

/**
 * Whatever an update throws, as what the reader is told. A database names whatever ends a transaction an
 * abort, a full disk among it: only where `signal` says so has the reader ended it.
 */
export function asUpdateError(cause: unknown, signal: AbortSignal): UpdateError {
  if (cause instanceof UpdateError) return cause;
  const { name, inner, message } = cause as { name?: string; inner?: { name?: string }; message?: string };
  const names = [name, inner?.name];
  // Firefox's extension storage names it in its message only.
  if (names.includes('QuotaExceededError') || message?.startsWith('QuotaExceededError'))
    return new UpdateError('disk-full', 'The disk is full, or the browser gives no more room.', { cause });
  if (names.includes('AbortError') && signal.aborted)
    return new UpdateError('cancelled', 'Cancelled.', { cause });
  return new UpdateError('storage', `The database could not be written: ${message ?? cause}`, { cause });
}
