import { UpdateError } from './update-error';

/** Whatever an update throws, as what the reader is told. */
export function asUpdateError(cause: unknown): UpdateError {
  if (cause instanceof UpdateError) return cause;
  const { name, inner, message } = cause as { name?: string; inner?: { name?: string }; message?: string };
  const names = [name, inner?.name];
  if (names.includes('AbortError')) return new UpdateError('cancelled', 'Cancelled.', { cause });
  if (names.includes('QuotaExceededError'))
    return new UpdateError('disk-full', 'The disk is full, or the browser gives no more room.', { cause });
  return new UpdateError('storage', `The database could not be written: ${message ?? cause}`, { cause });
}
