import type { AttorneyGeneralCard } from '../../lib/dataset/card';
import { yearOf } from '../format/year-of';
import { usePageWords } from '../theme/page-words-context';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { PartnerLines } from './partner-lines';
import { LaterOffices, PersonThenAndNow, Tenures } from './person-parts';
import { YearChart } from './year-chart';

/** Terms, then against now, coalitions by year and about the article’s date, and with whom most often. */
export function AttorneyGeneralBody({ card, onOpen }: CanOpen & { card: AttorneyGeneralCard }) {
  const words = usePageWords().card;
  return (
    <>
      <Tenures card={card} />
      <PersonThenAndNow card={card} onOpen={onOpen} />
      <LaterOffices card={card} />
      <YearChart counts={card.coalitionsPerYear} total={card.coalitionTotal} year={yearOf(card.seenFrom)} />
      <CoalitionLines
        heading={card.seenFrom ? words.aroundThatTime : words.latestCoalitions}
        lines={card.nearest}
        onOpen={onOpen}
      />
      <PartnerLines partners={card.partners} onOpen={onOpen} />
    </>
  );
}
