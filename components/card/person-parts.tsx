import type { AttorneyGeneralCard, TenureLine, UsAttorneyGeneralCard } from '../../lib/dataset/card';
import { mayFallWithin } from '../../lib/time/partial-date';
import { placeName } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, LinkTo } from './card-button';
import { RecordText } from './record-text';
import { Segments } from './segments';
import { HolderLine, ThenAndNow } from './then-and-now';

type PersonCard = AttorneyGeneralCard | UsAttorneyGeneralCard;

function TenureText({ tenure, several }: { tenure: TenureLine; several: boolean }) {
  const words = usePageWords();
  const { tenure: spanOf, party, how } = words.format;
  const span = spanOf(tenure);
  const acting = tenure.how === 'acting';
  return (
    <li>
      <Segments
        parts={[
          acting ? words.card.acting(span) : span,
          tenure.party && party(tenure.party),
          acting ? undefined : tenure.how && how(tenure.how),
          several ? placeName(tenure.place, words) : undefined,
        ]}
      />
    </li>
  );
}

/** When and how in office, a line for each tenure; names of places only where they differ. */
export function Tenures({ card }: { card: PersonCard }) {
  const several = card.tenures.some(tenure => tenure.place.code !== card.place.code);
  return (
    <ul class="lede">
      {card.tenures.map(tenure => (
        <TenureText
          key={`${tenure.place.code} ${tenure.start} ${tenure.end}`}
          tenure={tenure}
          several={several}
        />
      ))}
    </ul>
  );
}

function AtThatTime({ card, onOpen }: CanOpen & { card: PersonCard }) {
  const { standing, seenFrom, holderThen, tenures } = card;
  const { card: words, format, places } = usePageWords();
  if (!seenFrom || standing === 'undated') return null;
  if (standing === 'in-office') {
    const held = tenures.find(tenure => mayFallWithin(seenFrom, tenure.start, tenure.end));
    const acting = held?.how === 'acting' ? places.actingGeneral(card.place.code) : words.inOffice;
    return <>{held?.start ? `${acting} ${format.since(held.start)}` : acting}</>;
  }
  return (
    <>
      {words.standings[standing]}
      {holderThen && (
        <>
          {words.heldBy}
          <LinkTo link={holderThen.link} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

/** How the person stood to the office when the article was written, and who holds it today. */
export function PersonThenAndNow({ card, onOpen }: CanOpen & { card: PersonCard }) {
  const { holderNow, nowAsOf, seenFrom, standing } = card;
  const words = usePageWords().card;
  const still = card.tenures.some(tenure => tenure.current);
  const today = holderNow ? <HolderLine holder={holderNow} onOpen={onOpen} /> : still && words.stillInOffice;
  return (
    <ThenAndNow
      seenFrom={seenFrom}
      nowAsOf={nowAsOf}
      atThatTime={seenFrom && standing !== 'undated' && <AtThatTime card={card} onOpen={onOpen} />}
      today={today}
    />
  );
}

/** What somebody became after; nothing where the record has no such office. */
export function LaterOffices({ card }: { card: PersonCard }) {
  const { card: words, format } = usePageWords();
  if (card.laterOffices.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.later}</h3>
      <ul class="lines">
        {card.laterOffices.map(({ title, start, end }) => (
          <li key={title}>
            <RecordText>{title}</RecordText> <span class="aside">{format.span(start, end)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
