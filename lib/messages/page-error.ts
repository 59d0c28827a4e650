/** What of our own code failed in a page, and nothing of the page. */
export interface PageError {
  where: 'reading' | 'card';
  /** The class of the error. */
  name: string;
  /** Our own code that threw it: `reading.js:1:2345`. */
  place?: string;
}
