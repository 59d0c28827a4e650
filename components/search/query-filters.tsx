import type { PlacedFilter } from '../../lib/dataset/search/query';
import { CloseIcon } from '../card/icons';
import { useWords } from '../theme/words-context';
import { withoutPart } from './edit-query';
import { filterLabel } from './filter-label';

interface QueryFiltersProps {
  query: string;
  filters: readonly PlacedFilter[];
  onChange(query: string): void;
}

/** The filters that a query was read as having; each can be taken out. */
export function QueryFilters({ query, filters, onChange }: QueryFiltersProps) {
  const words = useWords();
  if (filters.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons that widen a list
    <div class="query-filters" role="group" aria-label={words.popup.understood}>
      {filters.map(placed => {
        const label = filterLabel(placed, words);
        return (
          <button
            key={`${placed.span.start} ${label}`}
            type="button"
            class="chip understood"
            aria-label={words.popup.takeOut(label)}
            title={words.popup.takeOut(label)}
            onClick={() => onChange(withoutPart(query, placed.span))}
          >
            {label} <CloseIcon />
          </button>
        );
      })}
    </div>
  );
}
