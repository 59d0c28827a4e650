import { storage } from 'wxt/utils/storage';
import type { PageError } from '../../lib/messages/protocol';
import {
  type ErrorNote,
  noteOf,
  readErrorNotes,
  withNote,
  withPageError,
} from '../../lib/self-check/error-notes';

/** The last errors, for the reader to put into a report; they stay on this machine. */
export const storedErrors = storage.defineItem<unknown>('local:errors');

let last: Promise<unknown> = Promise.resolve();

/** Keeps a note of an error, one after the other. Never throws. */
export function keepError(where: string, error: unknown): void {
  change(notes => withNote(notes, noteOf(where, error, Date.now())));
}

/** The same of an error in a page, where nothing can be stored. */
export function keepPageError(error: PageError): void {
  change(notes => withPageError(notes, error, Date.now()));
}

function change(next: (notes: ErrorNote[]) => ErrorNote[]): void {
  last = last
    .then(async () => storedErrors.setValue(next(readErrorNotes(await storedErrors.getValue()))))
    .catch(() => undefined); // Storage that fails cannot keep its own failure.
}

/** Keeps notes of what nobody caught. */
export function keepUncaughtErrors(): void {
  self.addEventListener('error', ({ error }) => keepError('background', error));
  self.addEventListener('unhandledrejection', ({ reason }) => keepError('background', reason));
}
