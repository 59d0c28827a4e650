import { useEffect, useRef } from 'preact/hooks';
import { cutQuery } from '../../lib/address/address';
import { SearchIcon } from '../card/icons';
import { useWords } from '../theme/words-context';

interface LibraryFieldProps {
  query: string;
  /** Whether it is what the view is for, and so has the focus at first. */
  isMain?: boolean;
  onType(query: string): void;
  onEnter?: () => void;
}

/** Where the library is asked; at once while it is typed. */
export function LibraryField({ query, isMain = true, onType, onEnter }: LibraryFieldProps) {
  const words = useWords().library;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) onEnter?.();
  };
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!isMain || !input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, []);
  // A value that is taken from beneath the field leaves the reader typing.
  useEffect(() => {
    if (isMain && field.current !== document.activeElement && query.endsWith(' ')) field.current?.focus();
  }, [query]);
  return (
    <search class="library-field">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        aria-label={words.fieldLabel}
        placeholder={words.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={event => onType(cutQuery(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
