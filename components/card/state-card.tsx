import type { StateCard } from '../../lib/dataset/card';
import { yearOf } from '../format/year-of';
import { usePageWords } from '../theme/page-words-context';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { PartnerLines } from './partner-lines';
import { OfficeSite, PlaceThenAndNow, SelectionText } from './place-parts';
import { RecordText } from './record-text';
import { Succession } from './succession';
import { YearChart } from './year-chart';

/** Who was and is attorney general, what the state joined and with whom, and all in office before. */
export function StateBody({ card, onOpen }: CanOpen & { card: StateCard }) {
  const { card: words, places } = usePageWords();
  return (
    <>
      <SelectionText {...card} />
      <PlaceThenAndNow card={card} onOpen={onOpen} />
      <YearChart counts={card.coalitionsPerYear} total={card.coalitionTotal} year={yearOf(card.seenFrom)} />
      <CoalitionLines
        heading={card.seenFrom ? words.aroundThatTime : words.latestCoalitions}
        lines={card.nearest}
        onOpen={onOpen}
      />
      <PartnerLines partners={card.partners} onOpen={onOpen} />
      <Succession card={card} onOpen={onOpen} />
      <section class="part">
        <h3>{places.office(card.place.code)}</h3>
        <p>
          <RecordText>{card.office.name}</RecordText> <OfficeSite website={card.office.website} />
        </p>
      </section>
    </>
  );
}
