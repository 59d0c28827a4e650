import type { FilterSuggestion } from '../../lib/dataset/search/query';
import { numberInWords } from '../../lib/words/count-in-words';
import { filterLabel } from '../search/filter-label';
import { useWords } from '../theme/words-context';

/** What a filter may become: its meaning, how it is typed, and how much it would leave. */
export function SuggestionText({ suggestion }: { suggestion: FilterSuggestion }) {
  const words = useWords();
  const { text, count } = suggestion;
  return (
    <>
      <span class="suggested">{filterLabel(suggestion, words)}</span>
      <code class="typed">{text.trim()}</code>
      {count !== undefined && (
        <span class="suggested-count">
          {numberInWords(words.language, count)}
          <span class="unseen"> {words.popup.resultsWord(count)}</span>
        </span>
      )}
    </>
  );
}
