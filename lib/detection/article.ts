import type { PartialDate } from '../time/partial-date';

/** How the date of publication was found, most trusted first; `reader` is a correction by hand. */
export type DateOrigin = 'reader' | 'json-ld' | 'open-graph' | 'time-element' | 'url' | 'dateline';

export interface PublicationDate {
  date: PartialDate;
  from: DateOrigin;
}

/**
 * What detection gets of a page. `text` holds the article's blocks in reading order, parted by
 * `\n\n`; inside a block a `\n` is a line break of the page. Every offset in a {@link Mention} is
 * a UTF-16 code unit of `text`.
 */
export interface Article {
  text: string;
  title?: string;
  url?: string;
  publisher?: string;
  published?: PublicationDate;
}
