import type { ComponentChildren } from 'preact';
import type { Place } from '../../lib/dataset/card';
import { nameIn } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { COLUMNS, TILES, type Tile } from '../tiles/jurisdiction-grid';
import { useCurrentTile } from '../tiles/use-current-tile';
import type { CanOpen } from './card-button';

interface TileMapProps extends CanOpen {
  members: readonly Place[];
  leads?: readonly Place[] | undefined;
  /** What the map shows, for those who do not see it. */
  label: string;
  /** What stands in the free parts of the grid, over the north and under the south. */
  children: ComponentChildren;
}

/** Names beside the edges are kept inside the card. */
function sideOf(tile: Tile): 'start' | 'end' | undefined {
  if (tile.column < 3) return 'start';
  return tile.column > COLUMNS - 4 ? 'end' : undefined;
}

/** Members on a map of equal tiles; each is a button that opens its state. */
export function TileMap({ members, leads = [], label, onOpen, children }: TileMapProps) {
  const words = usePageWords();
  const nameOf = nameIn(words);
  const memberCodes = new Set(members.map(place => place.code));
  const leadCodes = new Set(leads.map(place => place.code));
  const { current, choose, onKeyDown } = useCurrentTile(TILES.filter(({ code }) => memberCodes.has(code)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the tiles of one map
    <div class="tile-map" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {children}
      {TILES.map(tile => {
        const place = { gridColumn: tile.column + 1, gridRow: tile.row + 1 };
        const common = {
          'data-code': tile.code,
          'data-name': nameOf(tile.code),
          'data-side': sideOf(tile),
          'data-below': tile.row === 0,
          style: place,
        };
        if (!memberCodes.has(tile.code)) {
          return (
            <span key={tile.code} class="tile" aria-hidden="true" {...common}>
              {tile.code}
            </span>
          );
        }
        const leading = leadCodes.has(tile.code);
        return (
          <button
            key={tile.code}
            type="button"
            class={leading ? 'tile member lead' : 'tile member'}
            aria-label={`${nameOf(tile.code)}, ${tile.code}${leading ? `, ${words.card.leading}` : ''}`}
            tabIndex={tile.code === current ? 0 : -1}
            onFocus={() => choose(tile.code)}
            data-card={`state:${tile.code}`}
            onClick={() => onOpen(`state:${tile.code}`)}
            {...common}
          >
            {tile.code}
          </button>
        );
      })}
    </div>
  );
}
