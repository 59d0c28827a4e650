import { localeOf } from '../../lib/words/count-in-words';
import type { Language } from '../../lib/words/language';

/** "120 kB", "1.4 MB": what a download costs, rounded up. */
export function sizeInWords(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000;
  const amount = isLarge ? Math.ceil(bytes / 100_000) / 10 : Math.ceil(bytes / 1000);
  return amount.toLocaleString(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
  });
}
