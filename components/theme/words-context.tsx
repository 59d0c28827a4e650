import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsOf } from '../../lib/words/words';
import { PageWordsContext } from './page-words-context';

const WordsContext = createContext<Words>(wordsOf('en'));

/** All that is said, in the language that the window speaks. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** A window in the language of its words, with the cards that stand in it. */
export function WordsProvider({ words, children }: { words: Words; children: ComponentChildren }) {
  return (
    <WordsContext.Provider value={words}>
      <PageWordsContext.Provider value={words}>{children}</PageWordsContext.Provider>
    </WordsContext.Provider>
  );
}
