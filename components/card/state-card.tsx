import type { StateCard } from '../../lib/dataset/card';
import { yearOf } from '../format/year-of';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { PartnerLines } from './partner-lines';
import { OfficeSite, PlaceThenAndNow, selectionInWords } from './place-parts';
import { Succession } from './succession';
import { YearChart } from './year-chart';

export function StateBody({ card, onOpen }: CanOpen & { card: StateCard }) {
  return (
    <>
      <p class="lede">{selectionInWords(card.office)}</p>
      <PlaceThenAndNow card={card} onOpen={onOpen} />
      <YearChart counts={card.coalitionsPerYear} total={card.coalitionTotal} year={yearOf(card.seenFrom)} />
      <CoalitionLines
        heading={card.seenFrom ? 'Around that time' : 'Latest coalitions'}
        lines={card.nearest}
        onOpen={onOpen}
      />
      <PartnerLines partners={card.partners} onOpen={onOpen} />
      <Succession card={card} onOpen={onOpen} />
      <section class="part">
        <h3>Office</h3>
        <p>
          {card.office.name} <OfficeSite website={card.office.website} />
        </p>
      </section>
    </>
  );
}
