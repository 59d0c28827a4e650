/** What of our own code failed in a page or in a window of ours, and nothing of what it showed. */
export interface PageError {
  where: 'reading' | 'card' | 'window';
  /** The class of the error. */
  name: string;
  /** Our own code that threw it: `reading.js:1:2345`. */
  place?: string;
}
