import type { SearchAnswer } from '../../lib/messages/protocol';
import { useWords } from '../theme/words-context';
import { withFilter } from './edit-query';
import { FacetChips } from './facet-chips';

/** How many topics are offered; the rest can be typed. */
const MOST_TOPICS = 8;

interface TopicAndPartyProps {
  query: string;
  answer: Pick<SearchAnswer, 'filters' | 'facets' | 'total'>;
  onChange(query: string): void;
}

/** Ways to narrow what was found by topic and by party; what narrows nothing is left out. */
export function TopicAndParty({ query, answer: { filters, facets, total }, onChange }: TopicAndPartyProps) {
  const { popup: words, format } = useWords();
  const isAsked = (topic: string) =>
    filters.some(({ filter }) => filter.field === 'topic' && filter.topic === topic);
  return (
    <>
      <FacetChips
        title={words.topics}
        chips={facets.topics
          .filter(({ value, count }) => count < total && !isAsked(value))
          .slice(0, MOST_TOPICS)
          .map(({ value, count }) => ({ value, label: format.topic(value), count }))}
        onChoose={topic => onChange(withFilter(query, 'topic', topic))}
      />
      {facets.parties.length > 1 && (
        <FacetChips
          title={words.parties}
          chips={facets.parties.map(({ value, count }) => ({
            value: value.toLowerCase(),
            label: format.partyOf(value),
            count,
          }))}
          onChoose={party => onChange(withFilter(query, 'party', party))}
        />
      )}
    </>
  );
}
