import { isPartialDate, type PartialDate } from '../../../lib/time/partial-date';

/** A release or an article as plain text, blocks parted by a blank line, with what is known of it. */
export interface ReleaseText {
  text: string;
  title?: string;
  url?: string;
  /** The name of a local file, where there is no address. */
  file?: string;
  published?: PartialDate;
  publisher?: string;
}

/** The address of something that is still to be fetched and read. */
export interface LinkedItem {
  url: string;
  title?: string;
  published?: PartialDate;
  /** What the feed carried of it, for when the page cannot be had. */
  carried?: string;
  /** How often the page could not be had; absent where nobody tries again by itself. */
  tries?: number;
}

const ZONE = /\s+(?:[+-]\d{4}|(?![AP]M$)[A-Z]{1,5})$/;

/**
 * The day of a date as web pages and feeds write it, or undefined where it is none. It is the day that
 * the publisher's own clock shows, neither the one in Greenwich nor the one where this runs.
 */
export function dayOf(written: string | undefined): PartialDate | undefined {
  if (written === undefined) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (iso !== undefined) return isPartialDate(iso) ? iso : undefined;
  const time = Date.parse(`${written.replace(ZONE, '')} GMT`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
