import type { OfficeCard } from '../../lib/dataset/card';
import { type CanOpen, PlaceName } from './card-button';
import { OfficeSite, PlaceThenAndNow, SelectionText } from './place-parts';

/** How an office is filled, who held it then and who does now. */
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
