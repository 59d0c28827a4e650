import type { StateCard } from '../../lib/dataset/card';
import { yearOf } from '../format/year-of';
import { type CanOpen, CardButton } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { OfficeSite, PlaceThenAndNow, selectionInWords } from './place-parts';
import { YearChart } from './year-chart';

function Partners({ card, onOpen }: CanOpen & { card: StateCard }) {
  if (card.partners.length === 0) return null;
  return (
    <section class="part">
      <h3>Most often alongside</h3>
      <ul class="partners">
        {card.partners.map(({ place, share }) => {
          const percent = `${Math.round(share * 100)}%`;
          return (
            <li key={place.code}>
              <CardButton to={`state:${place.code}`} onOpen={onOpen}>
                {place.name}
              </CardButton>
              <span class="share" aria-hidden="true">
                <span style={{ width: percent }} />
              </span>
              <span class="percent">{percent}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

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
      <Partners card={card} onOpen={onOpen} />
      <section class="part">
        <h3>Office</h3>
        <p>
          {card.office.name} <OfficeSite website={card.office.website} />
        </p>
      </section>
    </>
  );
}
