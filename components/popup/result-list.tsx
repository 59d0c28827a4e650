import { useEffect, useRef } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import type { SearchHit } from '../../lib/messages/protocol';
import { KindBadge } from './kind-badge';
import { MatchedText } from './matched-text';

interface ResultListProps {
  id: string;
  hits: readonly SearchHit[];
  active: number;
  onOpen(key: CardKey): void;
}

/** Id of the option that the combobox names as its active one. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What was found, as the listbox of the search field; the field keeps the focus. */
export function ResultList({ id, hits, active, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, hits]);

  return (
    <div id={id} ref={list} class="results" role="listbox" aria-label="Results">
      {hits.map((hit, index) => (
        // The search field handles the keys for all options.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option
        <div
          key={hit.key}
          id={optionId(id, index)}
          class="row"
          role="option"
          aria-selected={index === active}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onOpen(hit.key)}
        >
          <KindBadge kind={hit.kind} cardKey={hit.key} title={hit.title} count={hit.count} />
          <span class="row-text">
            <span class="row-title">
              <MatchedText text={hit.title} matched={hit.matched} />
            </span>
            <span class="row-detail">
              <MatchedText text={hit.detail} matched={hit.matched} />
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}
