import type { SearchAnswer } from '../../lib/messages/protocol';
import { withFilter } from '../search/edit-query';
import { FacetChips } from '../search/facet-chips';
import { KindFacet } from '../search/kind-facet';
import { QueryFilters } from '../search/query-filters';
import { QueryNotes } from '../search/query-notes';
import { useWords } from '../theme/words-context';

/** How many topics are offered; the rest can be typed. */
const MOST_TOPICS = 8;

interface NarrowingProps {
  answer: SearchAnswer;
  query: string;
  onChange(query: string): void;
}

/** How the query was read, and ways to narrow what was found; years and states have charts of their own. */
export function Narrowing({ answer, query, onChange }: NarrowingProps) {
  const { library: words, format } = useWords();
  const { filters, facets, notes, total } = answer;
  const asked = (topic: string) =>
    filters.some(({ filter }) => filter.field === 'topic' && filter.topic === topic);
  const topics = facets.topics.filter(({ value, count }) => count < total && !asked(value));
  return (
    <div class="narrowing">
      <QueryFilters query={query} filters={filters} onChange={onChange} />
      <div role="status">
        <QueryNotes notes={notes} />
      </div>
      {total > 1 && (
        <>
          <KindFacet kinds={facets.kinds} onChoose={kind => onChange(withFilter(query, 'kind', kind))} />
          <FacetChips
            title={words.topics}
            chips={topics.slice(0, MOST_TOPICS).map(({ value, count }) => ({
              value,
              label: format.topic(value),
              count,
            }))}
            onChoose={topic => onChange(withFilter(query, 'topic', topic))}
          />
          {facets.parties.length > 1 && (
            <FacetChips
              title={words.parties}
              chips={facets.parties.map(({ value, count }) => ({
                value: value.toLowerCase(),
                label: words.party[value],
                count,
              }))}
              onChoose={party => onChange(withFilter(query, 'party', party))}
            />
          )}
        </>
      )}
    </div>
  );
}
