import * as v from 'valibot';
import { isPartialDate } from '../../lib/time/partial-date';

/** A date that the reader has given to a page; both addresses as their hashes. */
const dateKept = v.object({
  site: v.string(),
  page: v.string(),
  date: v.pipe(v.string(), v.check(isPartialDate, 'no date')),
});
export type DateKept = v.InferOutput<typeof dateKept>;

/** Older ones go when new ones come. */
export const MOST_DATES = 200;
/** Of all; a site that has taken over our script is not to push out those of others. */
export const MOST_OF_SITE = 50;

/** What is stored; nothing where it is not of the shape that this version writes. */
export function readDatesKept(stored: unknown): DateKept[] {
  const parsed = v.safeParse(v.array(dateKept), stored);
  return parsed.success ? parsed.output : [];
}

export function withoutDate(kept: readonly DateKept[], page: string): DateKept[] {
  return kept.filter(other => other.page !== page);
}

/** With one more, the latest last. */
export function withDate(kept: readonly DateKept[], date: DateKept): DateKept[] {
  const others = withoutDate(kept, date.page);
  const ofSite = others.filter(({ site }) => site === date.site);
  const oldest = ofSite.length < MOST_OF_SITE ? undefined : ofSite[0];
  return [...others.filter(other => other !== oldest), date].slice(-MOST_DATES);
}
