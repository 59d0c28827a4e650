import { useId } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { withFilter } from '../popup/edit-query';
import { FacetPanel } from '../popup/facet-panel';
import { KindFacet } from '../popup/kind-facet';
import { QueryFilters } from '../popup/query-filters';
import { QueryNotes } from '../popup/query-notes';

interface NarrowingProps {
  answer: SearchAnswer;
  query: string;
  onChange(query: string): void;
}

/** How the query was read, and every way to narrow what was found: there is room for all of them. */
export function Narrowing({ answer, query, onChange }: NarrowingProps) {
  const id = useId();
  const { filters, facets, notes, total } = answer;
  return (
    <div class="narrowing">
      <QueryFilters query={query} filters={filters} onChange={onChange} />
      <div role="status">
        <QueryNotes notes={notes} />
      </div>
      {total > 1 && (
        <>
          <KindFacet kinds={facets.kinds} onChoose={kind => onChange(withFilter(query, 'kind', kind))} />
          <FacetPanel id={id} query={query} facets={facets} filters={filters} onChange={onChange} />
        </>
      )}
    </div>
  );
}
