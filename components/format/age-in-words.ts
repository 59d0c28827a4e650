import type { PartialDate } from '../../lib/time/partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import type { Language } from '../../lib/words/language';

const DAY = 86_400_000;

/** "today", "3 days ago", "2 months ago": how long ago a day was, coarser the longer. */
export function ageInWords(day: PartialDate, language: Language, now = Date.now()): string {
  const days = Math.max(0, Math.floor((now - Date.parse(day)) / DAY));
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (days < 60) return relative.format(-days, 'day');
  return days < 730
    ? relative.format(-Math.floor(days / 30.44), 'month')
    : relative.format(-Math.floor(days / 365.25), 'year');
}
