import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { ChevronIcon } from '../card/icons';
import { withFilter } from '../search/edit-query';
import { KindFacet } from '../search/kind-facet';
import { QueryFilters } from '../search/query-filters';
import { QueryNotes } from '../search/query-notes';
import { useWords } from '../theme/words-context';
import { FacetPanel } from './facet-panel';
import type { ListOption } from './list-option';
import { ResultList } from './result-list';

interface SearchResultsProps {
  listId: string;
  query: string;
  answer: SearchAnswer;
  options: readonly ListOption[];
  /** Whether the publications are listed in place of the records. */
  sources: boolean;
  active: number;
  onSources(sources: boolean): void;
  onChange(query: string): void;
  onChoose(option: ListOption, inTab: boolean): void;
  /** Stands below the list. */
  children?: ComponentChildren;
}

/** What was found, how the query was read, and ways to narrow it. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, query, answer, options, sources, active, onSources, onChange, onChoose } = props;
  const { popup: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const { filters, facets, notes, total } = answer;
  const found = options.filter(({ is }) => is === 'row').length;
  const isCut = !sources && total > found && found > 0;
  return (
    <>
      <QueryFilters query={query} filters={filters} onChange={onChange} />
      {total > 0 && (
        <KindFacet kinds={facets.kinds} onChoose={kind => onChange(withFilter(query, 'kind', kind))}>
          <button type="button" class="chip" aria-pressed={sources} onClick={() => onSources(!sources)}>
            {words.sources}
          </button>
          <button
            type="button"
            class="chip more"
            aria-expanded={isOpen}
            aria-controls={panelId}
            onClick={() => setOpen(!isOpen)}
          >
            {words.filters} <ChevronIcon />
          </button>
        </KindFacet>
      )}
      {isOpen && total > 0 && <FacetPanel id={panelId} query={query} answer={answer} onChange={onChange} />}
      <div role="status">
        <QueryNotes notes={notes} />
        {answer.suggestions.length > 0 && <p class="unseen">{words.suggested(answer.suggestions.length)}</p>}
        <p class="unseen">{words.found(sources ? found : total)}</p>
      </div>
      {options.length > 0 && <ResultList id={listId} options={options} active={active} onChoose={onChoose} />}
      {options.length === 0 && (
        <div class="message">
          <p class="message-title">{words.nothing(query)}</p>
          <p>{!sources && filters.length > 0 ? words.tryFewer : words.tryOther}</p>
        </div>
      )}
      {isCut && <p class="cut">{words.firstOf(found, total)}</p>}
      {props.children}
    </>
  );
}
