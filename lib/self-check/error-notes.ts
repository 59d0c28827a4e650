import * as v from 'valibot';
import type { PageError } from '../messages/page-error';

/**
 * What is kept of an error for the reader to report: which code failed at what, and no message, since
 * messages quote what they choke on, and that may be a page or its address.
 */
const errorNote = v.strictObject({
  /** Ms since 1970. */
  at: v.number(),
  /** What was being done, in our own words. */
  where: v.pipe(v.string(), v.maxLength(60)),
  /** The class of the error, and of what caused it: `DatasetUnavailableError < QuotaExceededError`. */
  name: v.pipe(v.string(), v.maxLength(200)),
  /** Our own code that threw it: `background.js:1:2345`. */
  place: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});
export type ErrorNote = v.InferOutput<typeof errorNote>;

/** Older ones go when new ones come. */
export const MOST_NOTES = 20;

const OWN_CODE = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([\w./-]{1,80}:\d{1,6}:\d{1,8})/;
const DEEPEST_CAUSE = 3;

/** `at`: ms since 1970. */
export function noteOf(where: string, error: unknown, at: number): ErrorNote {
  const place = error instanceof Error ? OWN_CODE.exec(error.stack ?? '')?.[1] : undefined;
  return { at, where, name: namesOf(error).join(' < '), ...(place !== undefined && { place }) };
}

function namesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error)) return depth === 0 ? [typeof error] : [];
  const name = /^[\w$]{1,50}$/.test(error.name) ? error.name : 'Error';
  return depth + 1 < DEEPEST_CAUSE ? [name, ...namesOf(error.cause, depth + 1)] : [name];
}

/** Of a note of what failed in a page, or in a window of ours. */
const ELSEWHERE = 'in a ';
/** Of all notes; the background's own are not to be pushed out by a page. */
const MOST_OF_PAGES = 10;
/** What fails on a page fails at each look at it; in ms. */
const AGAIN_AFTER = 600_000;

const placeNamed = (where: string): string =>
  where === 'window' ? `${ELSEWHERE}window of AG Lens` : `${ELSEWHERE}page: ${where}`;

/** With a note of what failed in a page or in a window of ours, unless the same was noted a while ago. `at`: ms since 1970. */
export function withPageError(
  notes: readonly ErrorNote[],
  error: Omit<PageError, 'where'> & { where: string },
  at: number,
): ErrorNote[] {
  const { where, ...rest } = error;
  const note: ErrorNote = { at, where: placeNamed(where), ...rest };
  const isSame = ({ at: then, ...other }: ErrorNote) =>
    at - then < AGAIN_AFTER &&
    other.where === note.where &&
    other.name === note.name &&
    other.place === note.place;
  if (notes.some(isSame)) return [...notes];
  const ofPages = notes.filter(other => other.where.startsWith(ELSEWHERE));
  const [oldest] = ofPages;
  return withNote(ofPages.length < MOST_OF_PAGES ? notes : notes.filter(other => other !== oldest), note);
}

/** With one more, the latest last. */
export function withNote(notes: readonly ErrorNote[], note: ErrorNote): ErrorNote[] {
  return [...notes, note].slice(-MOST_NOTES);
}

/** The notes of a stored record; none where it is not of the shape that this version writes. */
export function readErrorNotes(stored: unknown): ErrorNote[] {
  const parsed = v.safeParse(v.array(errorNote), stored);
  return parsed.success ? parsed.output.slice(-MOST_NOTES) : [];
}
