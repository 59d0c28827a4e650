import { useState } from 'preact/hooks';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import type { Tile } from './jurisdiction-grid';
import { tileTowards } from './tile-step';

interface CurrentTile {
  /** The one in the tab order; undefined where there is none to open. */
  current: JurisdictionCode | undefined;
  choose(code: JurisdictionCode): void;
  /** For the element that holds the tiles, each of which has its code as `data-code`. */
  onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void;
}

/** Of the tiles that can be opened, one is in the tab order, and the arrow keys go on from there. */
export function useCurrentTile(tiles: readonly Tile[]): CurrentTile {
  const [chosen, choose] = useState<JurisdictionCode>();
  const current = tiles.find(({ code }) => code === chosen) ?? tiles[0];
  return {
    current: current?.code,
    choose,
    onKeyDown(event) {
      const to = current && tileTowards(event.key, current, tiles);
      if (!to) return;
      event.preventDefault();
      choose(to.code);
      event.currentTarget.querySelector<HTMLElement>(`[data-code="${to.code}"]`)?.focus();
    },
  };
}
