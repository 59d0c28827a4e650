import type { OfficeCard } from '../../lib/dataset/card';
import { type CanOpen, PlaceName } from './card-button';
import { OfficeSite, PlaceThenAndNow, SelectionText } from './place-parts';

export function OfficeBody({ card, onOpen }: CanOpen & { card: OfficeCard }) {
  return (
    <>
      <SelectionText {...card} />
      <PlaceThenAndNow card={card} onOpen={onOpen} />
      <p class="part spread">
        <PlaceName place={card.place} onOpen={onOpen} />
        <OfficeSite website={card.office.website} />
      </p>
    </>
  );
}
