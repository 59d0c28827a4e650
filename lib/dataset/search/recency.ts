import type { PartialDate } from '../../time/partial-date';

const FIRST_YEAR = 2000;
export const LAST_YEAR = 2030;

/** How much likelier something is meant for being recent: 0 for 2000 and before, to 0.6. */
export function recency(date: PartialDate | undefined): number {
  const year = Number(date?.slice(0, 4) ?? FIRST_YEAR);
  const share = (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
  return 0.6 * Math.min(1, Math.max(0, share));
}

/** How much likelier a joint act is meant for the number that took part: to 0.28. */
export function size(count: number): number {
  return Math.min(count, 56) / 200;
}
