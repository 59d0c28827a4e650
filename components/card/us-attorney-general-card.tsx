import type { UsAttorneyGeneralCard } from '../../lib/dataset/card';
import { usePageWords } from '../theme/page-words-context';
import type { CanOpen } from './card-button';
import { LaterOffices, PersonThenAndNow, Tenures } from './person-parts';

/** Terms, then against now, and that it is no state’s attorney general. */
export function UsAttorneyGeneralBody({ card, onOpen }: CanOpen & { card: UsAttorneyGeneralCard }) {
  const words = usePageWords().card;
  return (
    <>
      <Tenures card={card} />
      <p class="remark">{words.usRemark}</p>
      <PersonThenAndNow card={card} onOpen={onOpen} />
      <LaterOffices card={card} />
    </>
  );
}
