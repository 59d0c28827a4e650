import type { PartialDate } from '../../lib/time/partial-date';

/** The day of a dataset version: `2026.11.22.1` was made on `2026-11-22`. */
export function versionDate(version: string): PartialDate {
  return version.split('.').slice(0, 3).join('-');
}
