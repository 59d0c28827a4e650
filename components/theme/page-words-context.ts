import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PageWords, pageWordsOf } from '../../lib/words/page-words';

/** The language that cards speak; in a window, `WordsProvider` gives it with the window's own. */
export const PageWordsContext = createContext<PageWords>(pageWordsOf('en'));

/** What cards and marks say, in the language that is spoken here. */
export function usePageWords(): PageWords {
  return useContext(PageWordsContext);
}
