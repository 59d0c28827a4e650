import type { Ref } from 'preact';
import { CloseIcon, SearchIcon } from '../card/icons';

interface SearchFieldProps {
  inputRef: Ref<HTMLInputElement>;
  query: string;
  listId: string;
  /** Id of the active option, where there is a list. */
  activeId: string | undefined;
  onType(query: string): void;
  /** Moves the active option; `last` and `first` by their number. */
  onMove(step: 1 | -1): void;
  onEnter(): void;
}

export function SearchField({
  inputRef,
  query,
  listId,
  activeId,
  onType,
  onMove,
  onEnter,
}: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => onMove(1),
      ArrowUp: () => onMove(-1),
      Enter: onEnter,
      // The browser closes the popup on Escape; a first one only empties the field.
      ...(query !== '' && { Escape: () => onType('') }),
    }[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="search-field">
      <SearchIcon />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label="Search attorneys general, states, coalitions and lawsuits"
        aria-autocomplete="list"
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder="Search people, states, coalitions, lawsuits"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={event => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" class="tool" aria-label="Clear" title="Clear (Esc)" onClick={() => onType('')}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
