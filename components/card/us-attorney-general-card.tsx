import type { UsAttorneyGeneralCard } from '../../lib/dataset/card';
import type { CanOpen } from './card-button';
import { LaterOffices, PersonThenAndNow, Tenures } from './person-parts';

export function UsAttorneyGeneralBody({ card, onOpen }: CanOpen & { card: UsAttorneyGeneralCard }) {
  return (
    <>
      <Tenures card={card} />
      <p class="remark">
        The U.S. Attorney General heads the Department of Justice and is no state attorney general.
      </p>
      <PersonThenAndNow card={card} onOpen={onOpen} />
      <LaterOffices card={card} />
    </>
  );
}
