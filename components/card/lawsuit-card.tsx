import type { LawsuitCard } from '../../lib/dataset/card';
import { courtInWords } from '../format/court-in-words';
import { dateInWords } from '../format/date-in-words';
import { namesInWords } from '../format/names-in-words';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { EventTimeline } from './event-timeline';
import { MemberMap } from './member-map';

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
  const { plaintiffs, filed } = card;
  if (plaintiffs.length === 0) return null;
  const noun = plaintiffs.length === 1 ? 'plaintiff' : 'plaintiffs';
  return (
    <MemberMap
      members={plaintiffs}
      label={`Map of the ${plaintiffs.length} ${noun}`}
      count={String(plaintiffs.length)}
      onOpen={onOpen}
    >
      {noun}
      {filed && <span class="led">suing since {dateInWords(filed)}</span>}
    </MemberMap>
  );
}

export function LawsuitBody({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  return (
    <>
      <Docket card={card} />
      <EventTimeline events={card.events} dated={card.seenFrom !== undefined} />
      <Plaintiffs card={card} onOpen={onOpen} />
      {card.defendants.length > 0 && <p class="line-detail">Against {namesInWords(card.defendants)}</p>}
      {card.note && <p class="line-detail">{card.note}</p>}
      <CoalitionLines heading="Who joined when" lines={card.coalitions} onOpen={onOpen} />
    </>
  );
}
