import { browser } from 'wxt/browser';
import type { Found } from '../../lib/dataset/search/found';
import { libraryUrl } from '../library/library-url';
import { spokenWords } from './browser-words';
import { keepError } from './error-log';
import { lookUpOf } from './omnibox-lookup';
import { suggestLookUps } from './suggest-lookups';

/** Answers the keyword of the address bar: suggestions while a reader types, a tab on Enter. */
export function lookUpInAddressBar(search: (query: string) => Promise<Found>): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let latest = 0;

  omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = ++latest;
    const suggestions = async () =>
      suggestLookUps(
        await search(text),
        text,
        await spokenWords(),
        import.meta.env.FIREFOX ? 'plain' : 'xml',
      );
    suggestions().then(
      found => {
        if (mine === latest) suggest(found);
      },
      cause => {
        keepError('omnibox', cause);
        suggest([]);
      },
    );
  });

  const noted = (query: string) =>
    search(query).catch(cause => {
      keepError('omnibox', cause);
      throw cause;
    });
  omnibox.onInputEntered.addListener(async (text, disposition) => {
    const url = libraryUrl(await lookUpOf(text, noted));
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
