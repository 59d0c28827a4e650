import type { FilterSuggestion } from '../../lib/dataset/search/query';
import { numberInWords } from '../../lib/words/count-in-words';
import { filterLabel } from '../search/filter-label';
import { useWords } from '../theme/words-context';

/** How many are offered at once; a further letter brings the others. */
const MOST = 24;

interface SuggestedValuesProps {
  suggestions: readonly FilterSuggestion[];
  onTake(suggestion: FilterSuggestion): void;
}

/** What a filter that is being typed may become. */
export function SuggestedValues({ suggestions, onTake }: SuggestedValuesProps) {
  const words = useWords();
  if (suggestions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons that complete a query
    <div class="chips suggested-values" role="group" aria-label={words.library.complete}>
      {suggestions.slice(0, MOST).map(suggestion => (
        <button key={suggestion.text} type="button" class="chip" onClick={() => onTake(suggestion)}>
          {filterLabel(suggestion, words)}{' '}
          {suggestion.count !== undefined && (
            <span class="chip-count">{numberInWords(words.language, suggestion.count)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
