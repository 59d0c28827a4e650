import { comparePartialDates, daysBetween, type PartialDate } from '../../time/partial-date';
import type { PersonEntry, TenureEntry } from '../lexicon-source';

/** A person in one of the offices that they held. */
export interface Holding {
  person: PersonEntry;
  tenure: TenureEntry;
}

/** How a tenure lies to the article's date: days since it ended or until it begins. */
export type Standing =
  | { when: 'sitting' }
  | { when: 'past'; days: number }
  | { when: 'future'; days: number }
  | { when: 'unknown' };

/** Where a date stands to a tenure; `days` is how far outside it. */
export function standingOf(tenure: TenureEntry, date: PartialDate | undefined): Standing {
  if (date === undefined) return { when: 'unknown' };
  if (tenure.start !== undefined && comparePartialDates(date, tenure.start) < 0) {
    return { when: 'future', days: Math.abs(daysBetween(date, tenure.start)) };
  }
  if (tenure.end !== undefined && comparePartialDates(date, tenure.end) > 0) {
    return { when: 'past', days: Math.abs(daysBetween(tenure.end, date)) };
  }
  return { when: 'sitting' };
}

/** Whether anyone in news of that date would call them attorney general: sitting, or out for days only. */
export function isInOffice(tenure: TenureEntry, date: PartialDate | undefined): boolean {
  const standing = standingOf(tenure, date);
  return standing.when === 'sitting' || (standing.when === 'past' && standing.days <= JUST_LEFT);
}

/** Papers go on naming somebody for some weeks after the last day in office. */
export const JUST_LEFT = 45;
