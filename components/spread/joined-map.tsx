import { useId, useState } from 'preact/hooks';
import type { Spread } from '../../lib/dataset/spread';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import { TILES } from '../card/jurisdiction-grid';
import { tileTowards } from '../card/tile-step';
import { useWords } from '../theme/words-context';

interface JoinedMapProps {
  spread: Spread;
  /** Narrows to the coalitions that a jurisdiction joined. */
  onChoose(code: JurisdictionCode): void;
}

/** Tiles, the darker the more; one of them is in the tab order, and the arrow keys go on from there. */
function Tiles({ spread, onChoose }: JoinedMapProps) {
  const { library: words, places } = useWords();
  const counts = new Map(spread.joined.map(({ place, count }) => [place.code, count]));
  const most = spread.joined[0]?.count ?? 1;
  const joined = TILES.filter(({ code }) => counts.has(code));
  const [chosen, setChosen] = useState<JurisdictionCode>();
  const current = counts.has(chosen ?? '') ? chosen : joined[0]?.code;

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const from = joined.find(({ code }) => code === current);
    const to = from && tileTowards(event.key, from, joined);
    if (!to) return;
    event.preventDefault();
    setChosen(to.code);
    event.currentTarget.querySelector<HTMLElement>(`[data-code="${to.code}"]`)?.focus();
  };
  const told = spread.joined
    .slice(0, 5)
    .map(({ place, count }) => `${places.named(place.code, place.name)}: ${count}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the tiles of one map
    <div class="joined-map" role="group" aria-label={words.mapTold(told.join(', '))} onKeyDown={onKeyDown}>
      {TILES.map(({ code, name: recorded, column, row }) => {
        const name = places.named(code, recorded);
        const count = counts.get(code);
        const place = { gridColumn: column + 1, gridRow: row + 1 };
        if (count === undefined) {
          return (
            <span key={code} class="joined-tile" aria-hidden="true" title={name} style={place}>
              {code}
            </span>
          );
        }
        return (
          <button
            key={code}
            type="button"
            class="joined-tile"
            data-code={code}
            data-much={count > most / 2}
            title={name}
            tabIndex={code === current ? 0 : -1}
            style={{ ...place, '--share': count / most }}
            onFocus={() => setChosen(code)}
            onClick={() => onChoose(code)}
          >
            <span class="unseen">{name}, </span>
            {code}{' '}
            <span class="joined-count">
              {count}
              <span class="unseen">{words.ofAll(spread.total)}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}

function List({ spread, onChoose }: JoinedMapProps) {
  const { places } = useWords();
  return (
    <ol class="joined-list">
      {spread.joined.map(({ place, count }) => (
        <li key={place.code}>
          <button type="button" class="link" onClick={() => onChoose(place.code)}>
            {places.named(place.code, place.name)}
          </button>
          <span class="aside">{count}</span>
        </li>
      ))}
    </ol>
  );
}

/** How many of the coalitions found each jurisdiction joined: a map, or a list. */
export function JoinedMap(props: JoinedMapProps) {
  const words = useWords().library;
  const [isList, setIsList] = useState(false);
  const id = useId();
  const { incomplete } = props.spread;
  return (
    <section class="spread" aria-labelledby={id} data-accent="coalition">
      <div class="section-head">
        <h2 id={id}>{words.map}</h2>
        <button type="button" class="link" aria-pressed={isList} onClick={() => setIsList(!isList)}>
          {isList ? words.asMap : words.asList}
        </button>
      </div>
      {isList ? <List {...props} /> : <Tiles {...props} />}
      {incomplete > 0 && <p class="told">{words.incomplete(incomplete)}</p>}
    </section>
  );
}
