import { sendMessage } from '../../lib/messages/protocol';
import { settings } from '../../lib/settings/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';
import { localeOf } from '../../lib/words/count-in-words';
import { languageFor } from '../../lib/words/language';
import { type Words, wordsOf } from '../../lib/words/words';
import { followTheme } from '../popup/follow-theme';
import { tellUncaughtErrors } from './tell-uncaught-errors';

/**
 * Themes this document, tells its language, and calls `show` with the reader's settings and the words
 * of their language, now and after every change. What nobody catches from here on is noted.
 */
export async function followReader(show: (words: Words, settings: Settings) => void): Promise<void> {
  tellUncaughtErrors();
  const apply = (stored: Settings) => {
    const current = { ...DEFAULT_SETTINGS, ...stored };
    const words = wordsOf(languageFor(current.language, navigator.languages));
    document.documentElement.lang = localeOf(words.language);
    followTheme(current.theme);
    show(words, current);
  };
  settings.watch(apply);
  apply(await settings.getValue().catch(lastKnown));
}

/** What the background has read before storage failed; by default where it has not either. */
function lastKnown(): Promise<Settings> {
  return sendMessage('settings', {}).catch(() => DEFAULT_SETTINGS);
}
