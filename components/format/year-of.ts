import type { PartialDate } from '../../lib/time/partial-date';

/** 2018 of `2018-08-10`, `2018-08` and `2018`. */
export function yearOf(date: PartialDate | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
