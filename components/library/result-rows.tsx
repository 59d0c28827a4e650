import { hashOf } from '../../lib/address/address';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { factsInWords } from '../format/facts-in-words';
import { MatchedText } from '../search/matched-text';
import { RecordTitle } from '../search/record-title';
import { KindBadge } from '../theme/kind-badge';
import { useWords } from '../theme/words-context';

/** What was found, each a link to its own address. */
export function ResultRows({ answer, query }: { answer: SearchAnswer; query: string }) {
  const words = useWords();
  const { hits, total, filters } = answer;
  return (
    <section aria-label={words.library.results(total)}>
      <p class={total > 0 ? 'found-count' : 'found-nothing'} role="status">
        {total > 0 ? words.library.results(total) : words.library.nothing(query)}
      </p>
      {total === 0 && (
        <p class="told">{filters.length > 0 ? words.popup.tryFewer : words.library.tryOther}</p>
      )}
      <ul class="result-rows">
        {hits.map(({ key, kind, title, facts, matched }) => (
          <li key={key}>
            <a class="row" href={hashOf({ view: 'record', key })}>
              <KindBadge
                kind={kind}
                cardKey={key}
                title={title}
                count={facts.of === 'coalition' ? facts.count : undefined}
              />
              <span class="row-text">
                <RecordTitle record={{ key, kind, title }} matched={matched} />
                <span class="row-detail">
                  <MatchedText text={factsInWords({ key, facts }, words)} matched={matched} />
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
