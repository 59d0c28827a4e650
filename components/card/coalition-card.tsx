import type { CoalitionCard, CoalitionLine } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import { comparePartialDates } from '../../lib/time/partial-date';
import { actInWords } from '../format/act-in-words';
import { dateInWords } from '../format/date-in-words';
import { namesInWords, placeInProse } from '../format/names-in-words';
import { type CanOpen, LinkTo } from './card-button';
import { CheckLines } from './check-lines';
import { CoalitionLines } from './coalition-lines';
import { MemberMap } from './member-map';

/** Where not all members are known, the sources' own count is the better number. */
function countOf({ members, membersComplete, statedCount }: CoalitionCard): {
  number: number;
  short: boolean;
} {
  if (membersComplete || statedCount === undefined)
    return { number: members.length, short: !membersComplete };
  return { number: Math.max(statedCount, members.length), short: true };
}

function Members({ card, onOpen }: CanOpen & { card: CoalitionCard }) {
  const { number, short } = countOf(card);
  const led = namesInWords(card.leads.map(placeInProse));
  const known = short ? `, ${card.members.length} of them known` : '';
  const label = `Map of the ${number} members${known}${led ? `, led by ${led}` : ''}`;
  return (
    <MemberMap
      members={card.members}
      leads={card.leads}
      label={label}
      count={`${number}${short && card.statedCount === undefined ? '+' : ''}`}
      onOpen={onOpen}
    >
      {actInWords(card.act).verb}
      {short && <span class="aside">, {card.members.length} known</span>}
      {led && <span class="led">led by {led}</span>}
    </MemberMap>
  );
}

function PartOf({ lawsuit, onOpen }: CanOpen & { lawsuit: NonNullable<CoalitionCard['lawsuit']> }) {
  const { link, relation, court, docket, milestones } = lawsuit;
  const address = [court, docket].filter(Boolean).join(' ');
  return (
    <section class="part">
      <h3>{relation === 'same-matter' ? 'Over the same matter' : 'Part of'}</h3>
      <p class="caption">
        <LinkTo link={link} onOpen={onOpen} />
      </p>
      {address && <p class="line-detail">{address}</p>}
      {milestones.map(({ date, text }) => (
        <p class="line-detail" key={`${date} ${text}`}>
          <time dateTime={date}>{dateInWords(date)}</time>: {text}
        </p>
      ))}
    </section>
  );
}

/** Related acts, parted at the article's date as the events of a lawsuit are. */
function Related({ card, onOpen }: CanOpen & { card: CoalitionCard }) {
  const { seenFrom, related } = card;
  if (seenFrom === undefined) return <CoalitionLines heading="Related" lines={related} onOpen={onOpen} />;
  const isSince = ({ date }: CoalitionLine) => comparePartialDates(date, seenFrom) > 0;
  return (
    <>
      <CoalitionLines
        heading="Related, before this was written"
        lines={related.filter(line => !isSince(line))}
        onOpen={onOpen}
      />
      <CoalitionLines
        heading="Related, since this was written"
        lines={related.filter(isSince)}
        onOpen={onOpen}
      />
    </>
  );
}

interface CoalitionBodyProps extends CanOpen {
  card: CoalitionCard;
  check?: Check | undefined;
}

export function CoalitionBody({ card, check, onOpen }: CoalitionBodyProps) {
  return (
    <>
      <Members card={card} onOpen={onOpen} />
      {check && <CheckLines check={check} />}
      <section class="part">
        <p>{card.summary}</p>
        {card.targets.length > 0 && (
          <p class="line-detail">
            {card.act === 'letter' || card.act === 'comment' ? 'To' : 'Concerning'}:{' '}
            {namesInWords(card.targets)}
          </p>
        )}
        {card.topics.length > 0 && (
          <p class="line-detail">
            {card.topics.length === 1 ? 'Topic' : 'Topics'}: {card.topics.join(', ')}
          </p>
        )}
        {card.note && <p class="line-detail">{card.note}</p>}
      </section>
      {card.lawsuit && <PartOf lawsuit={card.lawsuit} onOpen={onOpen} />}
      <Related card={card} onOpen={onOpen} />
    </>
  );
}
