import { browser } from 'wxt/browser';
import type { Found } from '../../lib/dataset/search/found';
import { settings } from '../../lib/settings/settings';
import { languageFor } from '../../lib/words/language';
import { lookupWordsOf } from '../../lib/words/lookup-words';
import { libraryUrl } from '../library/library-url';
import { lookUpOf } from './omnibox-lookup';
import { suggestLookUps } from './suggest-lookups';

/** Answers the keyword of the address bar: suggestions while a reader types, a tab on Enter. */
export function lookUpInAddressBar(search: (query: string) => Promise<Found>): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let latest = 0;

  omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = ++latest;
    const suggestions = async () => {
      const { language } = await settings.getValue();
      const words = lookupWordsOf(languageFor(language, navigator.languages));
      if (mine === latest) omnibox.setDefaultSuggestion({ description: words.search.inRecord });
      return suggestLookUps(await search(text), text, words, import.meta.env.FIREFOX ? 'plain' : 'xml');
    };
    suggestions().then(
      found => {
        if (mine === latest) suggest(found);
      },
      () => suggest([]),
    );
  });

  omnibox.onInputEntered.addListener((text, disposition) => {
    const url = libraryUrl(lookUpOf(text));
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
