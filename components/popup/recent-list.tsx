import { useId } from 'preact/hooks';
import type { RecentLookup } from '../search/recent-lookup';
import { RecordTitle } from '../search/record-title';
import { KindBadge } from '../theme/kind-badge';
import { useWords } from '../theme/words-context';

interface RecentListProps {
  recent: readonly RecentLookup[];
  onOpen(lookup: RecentLookup): void;
  onForget(): void;
}

/** What was looked up last, latest first. */
export function RecentList({ recent, onOpen, onForget }: RecentListProps) {
  const id = useId();
  const words = useWords().popup;
  if (recent.length === 0) return null;
  return (
    <section class="recent" aria-labelledby={id}>
      <div class="page-head">
        <h2 id={id}>{words.recent}</h2>
        <button type="button" class="link open-panel" aria-label={words.forgetTold} onClick={onForget}>
          {words.forget}
        </button>
      </div>
      <ul>
        {recent.map(lookup => (
          <li key={lookup.key}>
            <button type="button" class="row slim" onClick={() => onOpen(lookup)}>
              <KindBadge kind={lookup.kind} cardKey={lookup.key} title={lookup.title} />
              <RecordTitle record={lookup} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
