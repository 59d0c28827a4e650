import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { ChevronIcon } from '../card/icons';
import { useWords } from '../theme/words-context';
import { withFilter } from './edit-query';
import { FacetPanel } from './facet-panel';
import { KindFacet } from './kind-facet';
import { QueryFilters } from './query-filters';
import { QueryNotes } from './query-notes';
import { ResultList } from './result-list';
import type { ResultRow } from './result-row';

interface SearchResultsProps {
  listId: string;
  query: string;
  answer: SearchAnswer;
  rows: readonly ResultRow[];
  /** Whether the publications are listed in place of the records. */
  sources: boolean;
  active: number;
  onSources(sources: boolean): void;
  onChange(query: string): void;
  onOpen(row: ResultRow): void;
  /** Stands below the list. */
  children?: ComponentChildren;
}

/** What was found, how the query was read, and ways to narrow it. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, query, answer, rows, sources, active, onSources, onChange, onOpen } = props;
  const { popup: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const { filters, facets, notes, total } = answer;
  const isCut = !sources && total > rows.length;
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
      {isOpen && total > 0 && (
        <FacetPanel
          id={panelId}
          query={query}
          total={total}
          facets={facets}
          filters={filters}
          onChange={onChange}
        />
      )}
      <div role="status">
        <QueryNotes notes={notes} />
        <p class="unseen">{words.found(sources ? rows.length : total)}</p>
      </div>
      {rows.length > 0 && <ResultList id={listId} rows={rows} active={active} onOpen={onOpen} />}
      {rows.length === 0 && (
        <div class="message">
          <p class="message-title">{words.nothing(query)}</p>
          <p>{words.tryOther}</p>
        </div>
      )}
      {isCut && rows.length > 0 && <p class="cut">{words.firstOf(rows.length, total)}</p>}
      {props.children}
    </>
  );
}
