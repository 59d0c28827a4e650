import type { PartialDate } from '../../../lib/time/partial-date';

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
}

/** The day of a date as web pages and feeds write it, or undefined where it is none. */
export function dayOf(written: string | undefined): PartialDate | undefined {
  if (written === undefined) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? undefined : iso;
  // The day that the publisher's own clock shows, not the one in Greenwich.
  const local = written.replace(/\s+(?:[+-]\d{4}|[A-Z]{1,5})$/, ' GMT');
  const time = Date.parse(local);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
