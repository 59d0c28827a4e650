import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../theme/words-context';
import { KindBadge } from './kind-badge';
import { MatchedText } from './matched-text';
import { RecordTitle } from './record-title';
import type { ResultRow } from './result-row';

interface ResultListProps {
  id: string;
  rows: readonly ResultRow[];
  active: number;
  onOpen(row: ResultRow): void;
}

/** Id of the option that the combobox names as its active one. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What was found, as the listbox of the search field; the field keeps the focus. */
export function ResultList({ id, rows, active, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  const words = useWords().popup;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, rows]);

  return (
    <div id={id} ref={list} class="results" role="listbox" aria-label={words.results}>
      {rows.map((row, index) => (
        // The search field handles the keys for all options.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option
        <div
          key={row.id}
          id={optionId(id, index)}
          class="row"
          role="option"
          aria-selected={index === active}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onOpen(row)}
        >
          <KindBadge kind={row.kind} cardKey={row.key} title={row.title} count={row.count} />
          <span class="row-text">
            <RecordTitle record={row} matched={row.matched} />
            <span class="row-detail">
              <MatchedText text={row.detail} matched={row.matched} />
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}
