import { storage } from 'wxt/utils/storage';
import type { PageError } from '../../lib/messages/page-error';
import { RequestError } from '../../lib/messages/request-error';
import {
  type ErrorNote,
  noteOf,
  readErrorNotes,
  withNote,
  withPageError,
} from '../../lib/self-check/error-notes';

/** The last errors, for the reader to put into a report; they stay on this machine. */
export const storedErrors = storage.defineItem<unknown>('local:errors');

type Change = (notes: ErrorNote[]) => ErrorNote[];

/** What could not be stored yet; goes with this background. */
let unstored: Change[] = [];
/** A page that fails at every look is not to fill the memory either. */
const MOST_UNSTORED = 100;
let last: Promise<unknown> = Promise.resolve();

/** Keeps a note of an error, one after the other. Never throws. */
export function keepError(where: string, error: unknown): void {
  const note = noteOf(where, error, Date.now());
  // What our scripts in pages ask for amiss, they or who has taken them over may ask for at every look.
  if (error instanceof RequestError) change(notes => withPageError(notes, note, note.at));
  else change(notes => withNote(notes, note));
}

/** The same of an error in a page, where nothing can be stored. */
export function keepPageError(error: PageError): void {
  const at = Date.now();
  change(notes => withPageError(notes, error, at));
}

/** The last errors, those too that could not be stored. Never throws. */
export async function lastErrors(): Promise<ErrorNote[]> {
  await last;
  return withAll(unstored, await storedNotes());
}

function change(next: Change): void {
  unstored = [...unstored, next].slice(-MOST_UNSTORED);
  last = last.then(store);
}

async function store(): Promise<void> {
  const now = unstored;
  if (now.length === 0) return;
  try {
    await storedErrors.setValue(withAll(now, readErrorNotes(await storedErrors.getValue())));
    unstored = unstored.filter(each => !now.includes(each));
  } catch {
    // Storage that fails cannot keep its own failure: the next note brings these along.
  }
}

function withAll(changes: readonly Change[], notes: ErrorNote[]): ErrorNote[] {
  return changes.reduce((so, next) => next(so), notes);
}

async function storedNotes(): Promise<ErrorNote[]> {
  try {
    return readErrorNotes(await storedErrors.getValue());
  } catch {
    return [];
  }
}

/** Keeps notes of what nobody caught. */
export function keepUncaughtErrors(): void {
  self.addEventListener('error', ({ error }) => keepError('background', error));
  self.addEventListener('unhandledrejection', ({ reason }) => keepError('background', reason));
}
