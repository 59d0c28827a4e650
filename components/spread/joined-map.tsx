import type { Spread } from '../../lib/dataset/spread';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import { TwoViews } from '../theme/two-views';
import { useWords } from '../theme/words-context';
import { CountMap } from '../tiles/count-map';

interface JoinedMapProps {
  spread: Spread;
  /** Narrows to the coalitions that a jurisdiction joined. */
  onChoose(code: JurisdictionCode): void;
}

function Tiles({ spread, onChoose }: JoinedMapProps) {
  const { library: words, places } = useWords();
  const told = spread.joined
    .slice(0, 5)
    .map(({ place, count }) => `${places.named(place.code, place.name)}: ${count}`);
  return (
    <CountMap
      counts={spread.joined}
      full={spread.joined[0]?.count ?? 1}
      ofAll={words.ofAll(spread.total)}
      label={words.mapTold(told.join(', '))}
      onChoose={onChoose}
    />
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
  const { incomplete } = props.spread;
  return (
    <TwoViews
      class="spread"
      accent="coalition"
      title={words.map}
      goOn={words.asList}
      comeBack={words.asMap}
      first={<Tiles {...props} />}
      other={<List {...props} />}
    >
      {incomplete > 0 && <p class="told">{words.incomplete(incomplete)}</p>}
    </TwoViews>
  );
}
