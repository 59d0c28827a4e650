import type { PartialDate } from '../../lib/time/partial-date';

export function yearOf(date: PartialDate | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
