/** Why nothing was answered, in words fit for a reader, by the fault that crossed the contexts. */
export const faultWords = {
  'no-data': 'The data that comes with AG Lens cannot be read. Reinstalling AG Lens should help.',
  'page-gone': 'The page went away before the answer came.',
  superseded: 'The page has asked anew meanwhile.',
  malformed: 'AG Lens did not understand its own question.',
  foreign: 'AG Lens answers only its own pages.',
  'not-stored': 'The browser could not store this choice. It stays as it was.',
  /** On a page, where a card would be. */
  'no-cards': 'AG Lens could not load its cards. Reload the page to try again.',
  failed: 'AG Lens could not answer this.',
};
