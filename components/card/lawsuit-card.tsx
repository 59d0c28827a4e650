import type { LawsuitCard } from '../../lib/dataset/card';
import { courtInWords } from '../format/court-in-words';
import { docketSearch } from '../format/docket-search';
import { usePageWords } from '../theme/page-words-context';
import type { CanOpen } from './card-button';
import { CoalitionLines } from './coalition-lines';
import { EventTimeline } from './event-timeline';
import { Joinings } from './joinings';
import { MemberMap } from './member-map';
import { RecordList } from './record-list';
import { RecordText } from './record-text';
import { WebLink } from './web-link';

function Docket({ card }: { card: LawsuitCard }) {
  const { court, dockets, citation } = card;
  const words = usePageWords();
  return (
    <div class="lede">
      {court && <p>{courtInWords(court, words) ?? <RecordText>{court}</RecordText>}</p>}
      <p>
        {dockets.map((docket, index) => (
          <span key={docket} class="segment">
            {index === 0 && `${words.format.docketNumber} `}
            <WebLink to={docketSearch(card, docket)}>{docket}</WebLink>
            {index < dockets.length - 1 && ', '}
          </span>
        ))}
        {dockets.length === 0 && <WebLink to={docketSearch(card)}>{words.card.searchDocket}</WebLink>}
        {citation && <span class="segment"> · {citation}</span>}
      </p>
    </div>
  );
}

function Plaintiffs({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  const { plaintiffs, filed } = card;
  const { card: words, format } = usePageWords();
  if (plaintiffs.length === 0) return null;
  return (
    <MemberMap
      members={plaintiffs}
      label={words.mapOfPlaintiffs(plaintiffs.length)}
      count={String(plaintiffs.length)}
      onOpen={onOpen}
    >
      {words.plaintiffs(plaintiffs.length)}
      {filed && <span class="led">{words.firstFiled(format.filed(filed))}</span>}
    </MemberMap>
  );
}

/** Court and dockets, what happened before and since the article, who sued and joined when. */
export function LawsuitBody({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  const words = usePageWords().card;
  return (
    <>
      <Docket card={card} />
      <EventTimeline events={card.events} dated={card.seenFrom !== undefined} />
      <Plaintiffs card={card} onOpen={onOpen} />
      {card.defendants.length > 0 && (
        <p class="line-detail">
          {words.against} <RecordList items={card.defendants} />
        </p>
      )}
      {card.note && (
        <p class="line-detail" lang="en">
          {card.note}
        </p>
      )}
      <Joinings card={card} onOpen={onOpen} />
      <CoalitionLines
        heading={words.alsoFiled}
        lines={card.coalitions.filter(({ key }) => !card.joined.some(joining => joining.key === key))}
        onOpen={onOpen}
      />
    </>
  );
}
