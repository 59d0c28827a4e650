import type { SourceLink } from '../dataset/card';
import type { Words } from '../words/words';

/** `New York Attorney General, “Release on the letter”, Aug. 10, 2018, https://…`, in the words of a language. */
export function sourceLine({ publisher, title, date, url }: SourceLink, { fact }: Words): string {
  return [publisher, title && fact.quoted(title), date && fact.date(date), url].filter(Boolean).join(', ');
}
