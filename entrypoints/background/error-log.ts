import { storage } from 'wxt/utils/storage';
import { noteOf, readErrorNotes, withNote } from '../../lib/self-check/error-notes';

/** The last errors, for the reader to put into a report; they stay on this machine. */
export const storedErrors = storage.defineItem<unknown>('local:errors');

let last: Promise<unknown> = Promise.resolve();

/** Keeps a note of an error, one after the other. Never throws. */
export function keepError(where: string, error: unknown): void {
  last = last
    .then(async () => {
      const notes = readErrorNotes(await storedErrors.getValue());
      await storedErrors.setValue(withNote(notes, noteOf(where, error, Date.now())));
    })
    .catch(() => undefined); // Storage that fails cannot keep its own failure.
}

/** Keeps notes of what nobody caught. */
export function keepUncaughtErrors(): void {
  self.addEventListener('error', ({ error }) => keepError('background', error));
  self.addEventListener('unhandledrejection', ({ reason }) => keepError('background', reason));
}
