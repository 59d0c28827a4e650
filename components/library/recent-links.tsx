import { useId } from 'preact/hooks';
import { hashOf } from '../../lib/address/address';
import type { RecentLookup } from '../search/recent-lookup';
import { RecordTitle } from '../search/record-title';
import { KindBadge } from '../theme/kind-badge';
import { useWords } from '../theme/words-context';

interface RecentLinksProps {
  recent: readonly RecentLookup[];
  onForget(): void;
}

/** What was looked up last, here or in the popup, latest first. */
export function RecentLinks({ recent, onForget }: RecentLinksProps) {
  const id = useId();
  const words = useWords().popup;
  if (recent.length === 0) return null;
  return (
    <section class="recent-links" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{words.recent}</h2>
        <button type="button" class="link" aria-label={words.forgetTold} onClick={onForget}>
          {words.forget}
        </button>
      </div>
      <ul class="result-rows">
        {recent.map(lookup => (
          <li key={lookup.key}>
            <a class="row slim" href={hashOf({ view: 'record', key: lookup.key })}>
              <KindBadge kind={lookup.kind} cardKey={lookup.key} title={lookup.title} />
              <RecordTitle record={lookup} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
