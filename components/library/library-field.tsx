import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_QUERY } from '../../lib/address/address';
import { SearchIcon } from '../card/icons';
import { useWords } from '../theme/words-context';

interface LibraryFieldProps {
  query: string;
  /** Whether it is what the view is for, and so has the focus at first. */
  isMain?: boolean;
  onType(query: string): void;
}

export function LibraryField({ query, isMain = true, onType }: LibraryFieldProps) {
  const words = useWords().library;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!isMain || !input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, []);
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
        maxLength={LONGEST_QUERY}
        value={query}
        onInput={event => onType(event.currentTarget.value)}
      />
    </search>
  );
}
