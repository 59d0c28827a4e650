import type { ComponentChildren } from 'preact';
import type { Facets } from '../../lib/dataset/search/found';
import type { FoundKind } from '../../lib/dataset/search/query';
import { numberInWords } from '../../lib/words/count-in-words';
import type { GroupName } from '../format/kind-groups';
import { useWords } from '../theme/words-context';

/** Kinds of record by the names of their groups. */
const GROUPS: Readonly<Partial<Record<FoundKind, GroupName>>> = {
  coalition: 'coalitions',
  case: 'lawsuits',
  ag: 'people',
  state: 'states',
};

interface KindFacetProps {
  kinds: Facets['kinds'];
  onChoose(kind: FoundKind): void;
  /** Buttons that stand at the end of the row. */
  children?: ComponentChildren;
}

/** What was found by kind; once it is of one kind, by what the coalitions did. */
export function KindFacet({ kinds, onChoose, children }: KindFacetProps) {
  const { popup, library, language } = useWords();
  const groups = kinds.filter(({ value }) => GROUPS[value] !== undefined);
  const acts = kinds.filter(({ value }) => value in library.acts);
  const shown = groups.length > 1 ? groups : acts.length > 1 ? acts : [];
  const labelOf = (kind: FoundKind) => {
    const group = GROUPS[kind];
    return group ? popup.groups[group] : library.acts[kind as keyof typeof library.acts];
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons that narrow a list
    <div class="chips" role="group" aria-label={popup.narrow}>
      {shown.map(({ value, count }) => (
        <button key={value} type="button" class="chip" onClick={() => onChoose(value)}>
          {labelOf(value)} <span class="chip-count">{numberInWords(language, count)}</span>
        </button>
      ))}
      {children}
    </div>
  );
}
