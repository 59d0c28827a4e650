import type { AttorneyGeneralCard, TenureLine, UsAttorneyGeneralCard } from '../../lib/dataset/card';
import { mayFallWithin } from '../../lib/time/partial-date';
import { dateInWords, spanInWords, tenureInWords } from '../format/date-in-words';
import { type CanOpen, LinkTo } from './card-button';
import { Segments } from './segments';
import { HolderLine, ThenAndNow } from './then-and-now';

type PersonCard = AttorneyGeneralCard | UsAttorneyGeneralCard;

function TenureText({ tenure, several }: { tenure: TenureLine; several: boolean }) {
  const span = tenureInWords(tenure);
  const acting = tenure.how === 'acting';
  return (
    <li>
      <Segments
        parts={[
          acting ? `acting ${span}` : span,
          tenure.party,
          acting ? undefined : tenure.how,
          several ? tenure.place.name : undefined,
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
  if (!seenFrom || standing === 'undated') return null;
  if (standing === 'in-office') {
    const held = tenures.find(tenure => mayFallWithin(seenFrom, tenure.start, tenure.end));
    const acting = held?.how === 'acting' ? 'Acting attorney general' : 'In office';
    return <>{held?.start ? `${acting}, since ${dateInWords(held.start)}` : acting}</>;
  }
  const words = { before: 'Not yet in office', after: 'No longer in office', between: 'Between two terms' };
  return (
    <>
      {words[standing]}
      {holderThen && (
        <>
          {'; the office was held by '}
          <LinkTo link={holderThen.link} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

/** How the person stood to the office when the article was written, and who holds it today. */
export function PersonThenAndNow({ card, onOpen }: CanOpen & { card: PersonCard }) {
  const { holderNow, nowAsOf, seenFrom, standing } = card;
  const still = card.tenures.some(tenure => tenure.current);
  const today = holderNow ? <HolderLine holder={holderNow} onOpen={onOpen} /> : still && 'Still in office';
  return (
    <ThenAndNow
      seenFrom={seenFrom}
      nowAsOf={nowAsOf}
      atThatTime={seenFrom && standing !== 'undated' && <AtThatTime card={card} onOpen={onOpen} />}
      today={today}
    />
  );
}

export function LaterOffices({ card }: { card: PersonCard }) {
  if (card.laterOffices.length === 0) return null;
  return (
    <section class="part">
      <h3>Later</h3>
      <ul class="lines">
        {card.laterOffices.map(({ title, start, end }) => (
          <li key={title}>
            {title} <span class="aside">{spanInWords(start, end)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
