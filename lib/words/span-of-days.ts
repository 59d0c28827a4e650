/** A stretch of time as people say it. */
export interface SpanOfDays {
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
  /** Whether it is the very number. */
  exact: boolean;
}

/** Coarser the longer: days up to three weeks, then weeks, months and years. */
export function spanOfDays(days: number): SpanOfDays {
  if (days < 21) return { count: days, unit: 'day', exact: true };
  if (days < 75) return { count: Math.round(days / 7), unit: 'week', exact: false };
  if (days < 600) return { count: Math.round(days / 30.4), unit: 'month', exact: false };
  return { count: Math.round(days / 365.25), unit: 'year', exact: false };
}
