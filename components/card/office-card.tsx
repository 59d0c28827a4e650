import type { OfficeCard } from '../../lib/dataset/card';
import { type CanOpen, PlaceName } from './card-button';
import { OfficeSite, PlaceThenAndNow, selectionInWords } from './place-parts';

export function OfficeBody({ card, onOpen }: CanOpen & { card: OfficeCard }) {
  return (
    <>
      <p class="lede">{selectionInWords(card.office)}</p>
      <PlaceThenAndNow card={card} onOpen={onOpen} />
      <p class="part spread">
        <PlaceName place={card.place} onOpen={onOpen} />
        <OfficeSite website={card.office.website} />
      </p>
    </>
  );
}
