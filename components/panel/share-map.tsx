import { useState } from 'preact/hooks';
import type { CanOpen } from '../card/card-button';
import { TILES } from '../card/jurisdiction-grid';
import { tileTowards } from '../card/tile-step';
import { nameIn } from '../format/place-in-words';
import { useWords } from '../theme/words-context';
import type { MemberShare } from './coalitions-of-page';

interface ShareMapProps extends CanOpen {
  shares: readonly MemberShare[];
  /** Of how many coalitions; with one there is nothing to count. */
  of: number;
  /** What the map shows, for those who do not see it. */
  label: string;
}

/** Three steps of colour; the number on the tile says the rest. */
function stepOf(count: number, of: number): 1 | 2 | 3 {
  return count === of ? 3 : count > of / 2 ? 2 : 1;
}

/**
 * How many of some coalitions each state is in, on a map of equal tiles. Members are buttons that
 * open their state; one of them is in the tab order, and the arrow keys go on from there.
 */
export function ShareMap({ shares, of, label, onOpen }: ShareMapProps) {
  const words = useWords();
  const nameOf = nameIn(words);
  const counts = new Map(shares.map(({ place, count }) => [place.code, count]));
  const memberTiles = TILES.filter(tile => counts.has(tile.code));
  const [chosen, setChosen] = useState<string>();
  const current = counts.has(chosen ?? '') ? chosen : memberTiles[0]?.code;

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const from = memberTiles.find(tile => tile.code === current);
    const to = from && tileTowards(event.key, from, memberTiles);
    if (!to) return;
    event.preventDefault();
    setChosen(to.code);
    event.currentTarget.querySelector<HTMLElement>(`[data-code="${to.code}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the tiles of one map
    <div class="share-map" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {TILES.map(({ code, column, row }) => {
        const name = nameOf(code);
        const count = counts.get(code);
        const place = { gridColumn: column + 1, gridRow: row + 1 };
        if (count === undefined) {
          return (
            <span key={code} class="share-tile" aria-hidden="true" title={name} style={place}>
              {code}
            </span>
          );
        }
        return (
          <button
            key={code}
            type="button"
            class="share-tile"
            data-code={code}
            data-step={stepOf(count, of)}
            title={name}
            tabIndex={code === current ? 0 : -1}
            style={place}
            onFocus={() => setChosen(code)}
            onClick={() => onOpen(`state:${code}`)}
          >
            <span class="unseen">{name}, </span>
            {code}{' '}
            {of > 1 && (
              <span class="share-count">
                {count}
                <span class="unseen">{words.panel.ofAll(of)}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
