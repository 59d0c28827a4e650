import { useId, useState } from 'preact/hooks';
import type { Place } from '../../lib/dataset/card';
import { type CanOpen, PlaceName } from './card-button';

/** The same places as the map, as text, behind a button. */
export function PlaceList({ places, onOpen }: CanOpen & { places: readonly Place[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const sorted = [...places].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="place-list">
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the list' : 'See the list'}
      </button>
      <ul id={id} hidden={!open}>
        {sorted.map(place => (
          <li key={place.code}>
            <PlaceName place={place} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  );
}
