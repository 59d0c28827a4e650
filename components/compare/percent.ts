import type { Split } from '../../lib/dataset/comparison/comparison';
import { localeOf } from '../../lib/words/count-in-words';
import type { Language } from '../../lib/words/language';

/** The share that was together, above 0 to 1; undefined of nothing. */
export function shareOf({ together, apart }: Split): number | undefined {
  return together + apart === 0 ? undefined : together / (together + apart);
}

/** `54%`, `54 %` */
export function percentInWords(language: Language, share: number): string {
  return share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
}
