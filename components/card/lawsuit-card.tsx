import type { LawsuitCard } from '../../lib/dataset/card';
import { courtInWords } from '../format/court-in-words';
import { dateInWords } from '../format/date-in-words';
import { namesInWords } from '../format/names-in-words';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { EventTimeline } from './event-timeline';
import { PlaceList } from './place-list';
import { TileMap } from './tile-map';

function Docket({ card }: { card: LawsuitCard }) {
  const numbers = card.dockets.length > 0 ? `No. ${card.dockets.join(', ')}` : undefined;
  const second = [numbers, card.citation].filter(Boolean).join(' · ');
  return (
    <div class="lede">
      {card.court && <p>{courtInWords(card.court)}</p>}
      {second && <p>{second}</p>}
    </div>
  );
}

function Plaintiffs({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  const { plaintiffs, defendants, filed } = card;
  if (plaintiffs.length === 0) return null;
  return (
    <section class="members">
      <TileMap
        members={plaintiffs}
        label={`Map of the ${plaintiffs.length} ${plaintiffs.length === 1 ? 'plaintiff' : 'plaintiffs'}`}
        onOpen={onOpen}
      >
        <strong class="big-count">{plaintiffs.length}</strong>
        <span>
          sued{filed && ` from ${dateInWords(filed)}`}
          {defendants.length > 0 && <span class="led">against {namesInWords(defendants)}</span>}
        </span>
      </TileMap>
      <PlaceList places={plaintiffs} onOpen={onOpen} />
    </section>
  );
}

export function LawsuitBody({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  return (
    <>
      <Docket card={card} />
      <EventTimeline events={card.events} dated={card.seenFrom !== undefined} />
      <Plaintiffs card={card} onOpen={onOpen} />
      <CoalitionLines heading="Who joined when" lines={card.coalitions} onOpen={onOpen} />
    </>
  );
}
