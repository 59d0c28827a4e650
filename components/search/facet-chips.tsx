import { useId } from 'preact/hooks';
import { numberInWords } from '../../lib/words/count-in-words';
import { useWords } from '../theme/words-context';

export interface FacetChip {
  /** What narrowing to it adds to the query. */
  value: string;
  label: string;
  count: number;
}

interface FacetChipsProps {
  title: string;
  chips: readonly FacetChip[];
  onChoose(value: string): void;
}

/** Values that what was found has, each with how often; one narrows to it. */
export function FacetChips({ title, chips, onChoose }: FacetChipsProps) {
  const id = useId();
  const { language } = useWords();
  if (chips.length === 0) return null;
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="facet-chips">
        {chips.map(({ value, label, count }) => (
          <button key={value} type="button" class="chip" onClick={() => onChoose(value)}>
            {label} <span class="chip-count">{numberInWords(language, count)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
