import type { Ref } from 'preact';
import { CloseIcon, SearchIcon } from '../card/icons';
import { useWords } from '../theme/words-context';

interface SearchFieldProps {
  inputRef: Ref<HTMLInputElement>;
  query: string;
  listId: string;
  /** Id of the active option, where there is a list. */
  activeId: string | undefined;
  onType(query: string): void;
  /** Moves through the list; false where the key is the field's own. */
  onMove(key: string): boolean;
  /** With the keys that browsers open links in a tab with. */
  onEnter(inTab: boolean): void;
}

/** The field of a combobox: it keeps the focus while the reader moves through the list. */
export function SearchField(props: SearchFieldProps) {
  const { inputRef, query, listId, activeId, onType, onMove, onEnter } = props;
  const words = useWords().popup;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey) return;
    const inTab = event.ctrlKey || event.metaKey;
    if (inTab && event.key !== 'Enter') return;
    // The browser closes the popup on Escape; a first one only empties the field.
    const act = { Enter: () => onEnter(inTab), ...(query !== '' && { Escape: () => onType('') }) }[event.key];
    if (act) act();
    else if (event.shiftKey || !onMove(event.key)) return;
    event.preventDefault();
  };
  return (
    <div class="search-field">
      <SearchIcon />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={words.fieldLabel}
        aria-autocomplete="list"
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={words.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={event => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="tool"
          aria-label={words.clear}
          title={words.clearTitle}
          onClick={() => onType('')}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
