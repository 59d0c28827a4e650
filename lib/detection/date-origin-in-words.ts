import type { DateOrigin } from './article';

const WORDS: Record<DateOrigin, string> = {
  reader: 'set by you',
  'json-ld': 'from the page’s metadata',
  'open-graph': 'from the page’s metadata',
  'time-element': 'from a time stamp in the page',
  url: 'from the address',
  dateline: 'from the dateline',
};

/** How an article's date was found, to stand behind the date. */
export function dateOriginInWords(from: DateOrigin): string {
  return WORDS[from];
}
