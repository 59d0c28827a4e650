import type { SourceLink } from '../dataset/card';
import { apDate } from '../words/english/written-date';

/** `New York Attorney General, “Release on the letter,” Aug. 10, 2018, https://…` */
export function citeSource({ publisher, title, date, url }: SourceLink): string {
  const named = title === undefined ? publisher : `${publisher}, “${title},”`;
  const rest = [date && apDate(date), url].filter(Boolean).join(', ');
  return rest === '' ? named.replace(/,”$/, '”') : `${named}${named.endsWith('”') ? ' ' : ', '}${rest}`;
}
