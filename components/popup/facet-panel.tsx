import { useId } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { withFilter } from '../search/edit-query';
import { FacetChips } from '../search/facet-chips';
import { TopicAndParty } from '../search/topic-and-party';
import { useWords } from '../theme/words-context';
import { YearBars } from './year-bars';

/** How many states are offered; the rest can be typed. */
const MOST_STATES = 8;

interface FacetPanelProps {
  id: string;
  query: string;
  answer: SearchAnswer;
  onChange(query: string): void;
}

/** Ways to narrow what was found: by year, state, party and topic. What narrows nothing is left out. */
export function FacetPanel({ id, query, answer, onChange }: FacetPanelProps) {
  const { popup: words, places } = useWords();
  const yearsId = useId();
  const { filters, facets, total } = answer;
  const isAsked = (state: string) =>
    filters.some(({ filter }) => filter.field === 'state' && Object.values(filter).includes(state));
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
          .filter(({ value, count }) => count < total && !isAsked(value))
          .slice(0, MOST_STATES)
          .map(({ value, name, count }) => ({
            value: value.toLowerCase(),
            label: places.named(value, name),
            count,
          }))}
        onChoose={state => onChange(withFilter(query, 'state', state))}
      />
      <TopicAndParty query={query} answer={answer} onChange={onChange} />
    </div>
  );
}
