import { useId } from 'preact/hooks';
import type { Facets } from '../../lib/dataset/search/found';
import type { PlacedFilter } from '../../lib/dataset/search/query';
import { withFilter } from '../search/edit-query';
import { FacetChips } from '../search/facet-chips';
import { useWords } from '../theme/words-context';
import { YearBars } from './year-bars';

/** How many of each are offered; the rest can be typed. */
const MOST_STATES = 8;
const MOST_TOPICS = 8;

interface FacetPanelProps {
  id: string;
  query: string;
  /** Of all that was found. */
  total: number;
  facets: Facets;
  filters: readonly PlacedFilter[];
  onChange(query: string): void;
}

/** Ways to narrow what was found: by year, state, party and topic. What narrows nothing is left out. */
export function FacetPanel({ id, query, total, facets, filters, onChange }: FacetPanelProps) {
  const { popup: words, library, places, format } = useWords();
  const yearsId = useId();
  const has = (field: PlacedFilter['filter']['field'], value: string) =>
    filters.some(({ filter }) => filter.field === field && Object.values(filter).includes(value));
  const add = (name: string) => (value: string) => onChange(withFilter(query, name, value));
  return (
    <div id={id} class="facet-panel">
      {facets.years.length > 1 && (
        <section class="facet" aria-labelledby={yearsId}>
          <h2 id={yearsId}>{words.years}</h2>
          <YearBars years={facets.years} onChoose={years => onChange(`${query.trim()} ${years}`)} />
        </section>
      )}
      <FacetChips
        title={words.statesNamed}
        chips={facets.states
          .filter(({ value, count }) => count < total && !has('state', value))
          .slice(0, MOST_STATES)
          .map(({ value, name, count }) => ({
            value: value.toLowerCase(),
            label: places.named(value, name),
            count,
          }))}
        onChoose={add('state')}
      />
      <FacetChips
        title={words.topics}
        chips={facets.topics
          .filter(({ value, count }) => count < total && !has('topic', value))
          .slice(0, MOST_TOPICS)
          .map(({ value, count }) => ({ value, label: format.topic(value), count }))}
        onChoose={add('topic')}
      />
      {facets.parties.length > 1 && (
        <FacetChips
          title={words.parties}
          chips={facets.parties.map(({ value, count }) => ({
            value: value.toLowerCase(),
            label: library.party[value],
            count,
          }))}
          onChoose={add('party')}
        />
      )}
    </div>
  );
}
