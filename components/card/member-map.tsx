import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Place } from '../../lib/dataset/card';
import { localeOf } from '../../lib/words/count-in-words';
import { placeName } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, PlaceName } from './card-button';
import { TileMap } from './tile-map';

interface MemberMapProps extends CanOpen {
  members: readonly Place[];
  leads?: readonly Place[];
  /** What the map shows, for those who do not see it. */
  label: string;
  /** How many in large, and in the words beside it what they did. */
  count: string;
  children: ComponentChildren;
}

/** Members on the tile map, and the same as a list behind a button. */
export function MemberMap({ members, leads, label, count, onOpen, children }: MemberMapProps) {
  const [listed, setListed] = useState(false);
  const id = useId();
  const words = usePageWords();
  const sorted = [...members].sort((a, b) =>
    placeName(a, words).localeCompare(placeName(b, words), localeOf(words.language)),
  );
  return (
    <section class="members">
      <TileMap members={members} leads={leads} label={label} onOpen={onOpen}>
        <div class="map-head">
          <strong>{count}</strong>
          <span>{children}</span>
        </div>
        <button
          type="button"
          class="link map-foot"
          aria-expanded={listed}
          aria-controls={id}
          onClick={() => setListed(!listed)}
        >
          {listed ? words.card.hideList : words.card.seeList}
        </button>
      </TileMap>
      <ul id={id} class="member-list" hidden={!listed}>
        {sorted.map(place => (
          <li key={place.code}>
            <PlaceName place={place} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
