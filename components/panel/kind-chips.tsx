import type { Card } from '../../lib/dataset/card';
import { numberInWords } from '../../lib/words/count-in-words';
import { KIND_GROUPS, type KindGroup } from '../format/kind-groups';
import { useWords } from '../theme/words-context';

type Totals = Partial<Record<Card['kind'], number>>;

interface KindChipsProps {
  totals: Totals;
  chosen: KindGroup | null;
  onChoose(group: KindGroup | null): void;
}

function totalOf(group: KindGroup, totals: Totals): number {
  return group.kinds.reduce((sum, kind) => sum + (totals[kind] ?? 0), 0);
}

/** Narrows a list to one kind; each with how many there are. */
export function KindChips({ totals, chosen, onChoose }: KindChipsProps) {
  const { popup: words, language } = useWords();
  const all = KIND_GROUPS.reduce((sum, group) => sum + totalOf(group, totals), 0);
  if (all === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons that narrow a list
    <div class="chips" role="group" aria-label={words.narrowToKind}>
      {[null, ...KIND_GROUPS].map(group => {
        const total = group ? totalOf(group, totals) : all;
        if (group && total === 0 && group !== chosen) return null;
        return (
          <button
            key={group?.name ?? 'all'}
            type="button"
            class="chip"
            aria-pressed={group === chosen}
            onClick={() => onChoose(group)}
          >
            {group ? words.groups[group.name] : words.all}{' '}
            <span class="chip-count">{numberInWords(language, total)}</span>
          </button>
        );
      })}
    </div>
  );
}
