import type { Place } from '../../lib/dataset/card';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import { nameIn } from '../format/place-in-words';
import { useWords } from '../theme/words-context';
import { TILES } from './jurisdiction-grid';
import { useCurrentTile } from './use-current-tile';

interface CountMapProps {
  counts: readonly { place: Place; count: number }[];
  /** The count that has the full colour. */
  full: number;
  /** After a count, for those who do not see the map: " of 3". Without it the counts are not shown. */
  ofAll: string | undefined;
  /** What the map shows, for those who do not see it. */
  label: string;
  onChoose(code: JurisdictionCode): void;
}

/** A number for each jurisdiction on a map of equal tiles, the darker the more; one with a number is a button. */
export function CountMap({ counts, full, ofAll, label, onChoose }: CountMapProps) {
  const nameOf = nameIn(useWords());
  const countOf = new Map(counts.map(({ place, count }) => [place.code, count]));
  const { current, choose, onKeyDown } = useCurrentTile(TILES.filter(({ code }) => countOf.has(code)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the tiles of one map
    <div
      class="count-map"
      data-tones={full > 1 ? 'many' : 'one'}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {TILES.map(({ code, column, row }) => {
        const name = nameOf(code);
        const count = countOf.get(code);
        const place = { gridColumn: column + 1, gridRow: row + 1 };
        if (count === undefined) {
          return (
            <span key={code} class="count-tile" aria-hidden="true" title={name} style={place}>
              {code}
            </span>
          );
        }
        return (
          <button
            key={code}
            type="button"
            class="count-tile"
            data-code={code}
            data-much={count > full / 2}
            title={name}
            tabIndex={code === current ? 0 : -1}
            style={{ ...place, '--share': count / full }}
            onFocus={() => choose(code)}
            onClick={() => onChoose(code)}
          >
            <span class="unseen">{name}, </span>
            {code}{' '}
            {ofAll !== undefined && (
              <span class="count">
                {count}
                <span class="unseen">{ofAll}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
