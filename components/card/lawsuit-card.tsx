import type { LawsuitCard } from '../../lib/dataset/card';
import { courtInWords } from '../format/court-in-words';
import { dateInWords } from '../format/date-in-words';
import { docketSearch } from '../format/docket-search';
import { namesInWords } from '../format/names-in-words';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { EventTimeline } from './event-timeline';
import { Joinings } from './joinings';
import { MemberMap } from './member-map';
import { WebLink } from './web-link';

function Docket({ card }: { card: LawsuitCard }) {
  const { court, dockets, citation } = card;
  return (
    <div class="lede">
      {court && <p>{courtInWords(court)}</p>}
      <p>
        {dockets.map((docket, index) => (
          <span key={docket} class="segment">
            {index === 0 && 'No. '}
            <WebLink to={docketSearch(card, docket)}>{docket}</WebLink>
            {index < dockets.length - 1 && ', '}
          </span>
        ))}
        {dockets.length === 0 && <WebLink to={docketSearch(card)}>Search for its docket</WebLink>}
        {citation && <span class="segment"> · {citation}</span>}
      </p>
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
      {filed && <span class="led">first filed {dateInWords(filed)}</span>}
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
      <Joinings card={card} onOpen={onOpen} />
      <CoalitionLines
        heading="Also filed"
        lines={card.coalitions.filter(({ key }) => !card.joined.some(joining => joining.key === key))}
        onOpen={onOpen}
      />
    </>
  );
}
