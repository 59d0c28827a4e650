import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MatchedText } from '../search/matched-text';
import { RecordTitle } from '../search/record-title';
import { KindBadge } from '../theme/kind-badge';
import { useWords } from '../theme/words-context';
import { type ListOption, optionId } from './list-option';
import type { ResultRow } from './result-row';
import { SuggestionText } from './suggestion-text';

interface ResultListProps {
  id: string;
  options: readonly ListOption[];
  active: number;
  /** With the keys that browsers open links in a tab with. */
  onChoose(option: ListOption, inTab: boolean): void;
}

/** What may be typed and what was found, as the listbox of the search field; the field keeps the focus. */
export function ResultList({ id, options, active, onChoose }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  const words = useWords().popup;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, options]);

  return (
    <div id={id} ref={list} class="results" role="listbox" aria-label={words.results}>
      {options.map((option, index) => (
        <Option
          key={option.is === 'row' ? option.row.id : option.suggestion.text}
          id={optionId(id, index)}
          kind={option.is === 'row' ? 'row' : 'row suggestion'}
          active={index === active}
          onChoose={inTab => onChoose(option, inTab)}
        >
          {option.is === 'row' ? (
            <FoundRow row={option.row} />
          ) : (
            <SuggestionText suggestion={option.suggestion} />
          )}
        </Option>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  kind: string;
  active: boolean;
  onChoose(inTab: boolean): void;
  children: ComponentChildren;
}

function Option({ id, kind, active, onChoose, children }: OptionProps) {
  return (
    // The search field handles the keys for all options.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option
    <div
      id={id}
      class={kind}
      role="option"
      aria-selected={active}
      onMouseDown={event => event.preventDefault()}
      onClick={event => onChoose(event.ctrlKey || event.metaKey)}
    >
      {children}
    </div>
  );
}

function FoundRow({ row }: { row: ResultRow }) {
  return (
    <>
      <KindBadge kind={row.kind} cardKey={row.key} title={row.title} count={row.count} />
      <span class="row-text">
        <RecordTitle record={row} matched={row.matched} />
        <span class="row-detail">
          <MatchedText text={row.detail} matched={row.matched} />
        </span>
      </span>
    </>
  );
}
