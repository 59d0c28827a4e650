import type { PartialDate } from './partial-date';

const FORMATS = {
  4: { year: 'numeric' },
  7: { year: 'numeric' },
  10: { year: 'numeric', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

type Month = 'long' | 'short';

/** Spanish shortens months only where there is no room: "10 de agosto de 2018", not "10 ago 2018". */
function usualMonth(locale: string): Month {
  return /^es\b/.test(locale) ? 'long' : 'short';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(precision: keyof typeof FORMATS, locale: string, month: Month): Intl.DateTimeFormat {
  const name = `${locale} ${precision} ${month}`;
  const known = formatters.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...FORMATS[precision],
    ...(precision > 4 && { month }),
    timeZone: 'UTC',
  });
  formatters.set(name, made);
  return made;
}

/**
 * A partial date in words, saying no more than is known: `2018` → "2018", `2018-08` → "Aug 2018",
 * `2018-08-10` → "Aug 10, 2018" for `en-US`, "10 de agosto de 2018" for `es-US`. Text that is no partial
 * date comes back as it is.
 */
export function formatPartialDate(
  date: PartialDate,
  locale: string,
  month: Month = usualMonth(locale),
): string {
  const time = Date.parse(date);
  if (!(date.length in FORMATS) || Number.isNaN(time)) return date;
  return formatterOf(date.length as keyof typeof FORMATS, locale, month).format(time);
}
