import type { SearchAnswer } from '../../lib/messages/protocol';
import { KIND_GROUPS, type KindGroup } from './kind-groups';

interface KindChipsProps {
  totals: SearchAnswer['totals'];
  chosen: KindGroup | null;
  onChoose(group: KindGroup | null): void;
}

function totalOf(group: KindGroup, totals: SearchAnswer['totals']): number {
  return group.kinds.reduce((sum, kind) => sum + (totals[kind] ?? 0), 0);
}

/** Narrows the results to one kind; each with how many there are. */
export function KindChips({ totals, chosen, onChoose }: KindChipsProps) {
  const all = KIND_GROUPS.reduce((sum, group) => sum + totalOf(group, totals), 0);
  if (all === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons that narrow a list
    <div class="chips" role="group" aria-label="Narrow to a kind">
      {[null, ...KIND_GROUPS].map(group => {
        const total = group ? totalOf(group, totals) : all;
        if (group && total === 0 && group !== chosen) return null;
        return (
          <button
            key={group?.name ?? 'All'}
            type="button"
            class="chip"
            aria-pressed={group === chosen}
            onClick={() => onChoose(group)}
          >
            {group?.name ?? 'All'} <span class="chip-count">{total.toLocaleString('en-US')}</span>
          </button>
        );
      })}
    </div>
  );
}
