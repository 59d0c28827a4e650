import type { CardKey } from '../../lib/dataset/card';
import type { SearchHit } from '../../lib/messages/protocol';
import { KindChips } from './kind-chips';
import type { KindGroup } from './kind-groups';
import { ResultList } from './result-list';
import type { Found } from './use-search';

interface SearchResultsProps {
  listId: string;
  query: string;
  found: Found;
  /** Of the chosen kind. */
  hits: readonly SearchHit[];
  group: KindGroup | null;
  active: number;
  onChoose(group: KindGroup | null): void;
  onOpen(key: CardKey): void;
}

/** What was found, or why nothing was. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, query, found, hits, group, active, onChoose, onOpen } = props;
  if (found.failure !== undefined) {
    return (
      <div class="message" role="alert">
        <p class="message-title">The data could not be read</p>
        <p>{found.failure} Opening this window again tries once more.</p>
      </div>
    );
  }
  if (!found.answer) return null;
  return (
    <>
      <KindChips totals={found.answer.totals} chosen={group} onChoose={onChoose} />
      <p class="unseen" role="status">
        {hits.length === 1 ? '1 result' : `${hits.length} results`}
      </p>
      {hits.length > 0 ? (
        <ResultList id={listId} hits={hits} active={active} onOpen={onOpen} />
      ) : (
        <div class="message">
          <p class="message-title">Nothing found for “{query}”</p>
          <p>Try a name, a state, a topic with a year, a caption or a docket number.</p>
        </div>
      )}
    </>
  );
}
