import type { SearchAnswer } from '../../lib/messages/protocol';
import { withFilter } from '../search/edit-query';
import { KindFacet } from '../search/kind-facet';
import { QueryFilters } from '../search/query-filters';
import { QueryNotes } from '../search/query-notes';
import { TopicAndParty } from '../search/topic-and-party';

interface NarrowingProps {
  answer: SearchAnswer;
  query: string;
  onChange(query: string): void;
}

/** How the query was read, and ways to narrow what was found; years and states have charts of their own. */
export function Narrowing({ answer, query, onChange }: NarrowingProps) {
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
          <TopicAndParty query={query} answer={answer} onChange={onChange} />
        </>
      )}
    </div>
  );
}
