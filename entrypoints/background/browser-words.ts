import { browser } from 'wxt/browser';
import { languageFor } from '../../lib/words/language';
import { type LookupWords, lookupWordsOf } from '../../lib/words/lookup-words';
import { nameContextMenu } from './context-menu';
import { keepError } from './error-log';
import { readSettings } from './known-settings';

/** What is said of look-ups in the language that the reader has chosen. */
export async function spokenWords(): Promise<LookupWords> {
  const { language } = await readSettings();
  return lookupWordsOf(languageFor(language, navigator.languages));
}

let last: Promise<void> = Promise.resolve();

/**
 * Says in the reader's language what the browser's own menu and address bar show of AG Lens, and what
 * they keep until they are told otherwise; one after the other, as an entry of the menu is made once only.
 */
export function speakInBrowser(): Promise<void> {
  last = last
    .then(async () => {
      const { search } = await spokenWords();
      await nameContextMenu(search.lookUp);
      await browser.omnibox?.setDefaultSuggestion({ description: search.inRecord });
    })
    .catch(cause => {
      keepError('browser words', cause);
      console.warn('AG Lens could not name its entries in the browser.', cause);
    });
  return last;
}
