import type { CoalitionCard, CoalitionLine } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import { comparePartialDates } from '../../lib/time/partial-date';
import { placeInProse } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, LinkTo } from './card-button';
import { CheckLines } from './check-lines';
import { CoalitionLines } from './coalition-lines';
import { MemberMap } from './member-map';
import { RecordList } from './record-list';
import { RecordText } from './record-text';

/** Where not all members are known, the sources' own count is the better number. */
function countOf({ members, membersComplete, statedCount }: CoalitionCard): {
  number: number;
  short: boolean;
} {
  if (membersComplete || statedCount === undefined)
    return { number: members.length, short: !membersComplete };
  return { number: Math.max(statedCount, members.length), short: true };
}

/** As many leads are named over the map; of more, their tiles and the map's label tell the names. */
const MOST_LEADS_NAMED = 3;

function Members({ card, onOpen }: CanOpen & { card: CoalitionCard }) {
  const { number, short } = countOf(card);
  const words = usePageWords();
  const { card: said, format } = words;
  const led = format.list(card.leads.map(place => placeInProse(place, words)));
  const known = short ? said.ofThemKnown(card.members.length) : '';
  const label = `${said.mapOfMembers(number)}${known}${led ? `, ${said.ledBy(led, card.leads.length)}` : ''}`;
  return (
    <MemberMap
      members={card.members}
      leads={card.leads}
      label={label}
      count={`${number}${short && card.statedCount === undefined ? '+' : ''}`}
      onOpen={onOpen}
    >
      {format.deed(card.act, number)}
      {short && <span class="aside">{said.known(card.members.length)}</span>}
      {led && (
        <span class="led">
          {card.leads.length > MOST_LEADS_NAMED
            ? said.ledByMany(card.leads.length)
            : said.ledBy(led, card.leads.length)}
        </span>
      )}
    </MemberMap>
  );
}

function PartOf({ lawsuit, onOpen }: CanOpen & { lawsuit: NonNullable<CoalitionCard['lawsuit']> }) {
  const { link, relation, court, docket, milestones } = lawsuit;
  const { card: words, format } = usePageWords();
  const address = [court, docket].filter(Boolean).join(' ');
  return (
    <section class="part">
      <h3>{relation === 'same-matter' ? words.sameMatter : words.partOf}</h3>
      <p class="caption" lang="en">
        <LinkTo link={link} onOpen={onOpen} />
      </p>
      {address && (
        <p class="line-detail" lang="en">
          {address}
        </p>
      )}
      {milestones.map(({ date, text }) => (
        <p class="line-detail" key={`${date} ${text}`}>
          <time dateTime={date}>{format.date(date)}</time>: <RecordText>{text}</RecordText>
        </p>
      ))}
    </section>
  );
}

/** Related acts, parted at the article's date as the events of a lawsuit are. */
function Related({ card, onOpen }: CanOpen & { card: CoalitionCard }) {
  const { seenFrom, related } = card;
  const words = usePageWords().card;
  if (seenFrom === undefined)
    return <CoalitionLines heading={words.related} lines={related} onOpen={onOpen} />;
  const isSince = ({ date }: CoalitionLine) => comparePartialDates(date, seenFrom) > 0;
  return (
    <>
      <CoalitionLines
        heading={words.relatedBefore}
        lines={related.filter(line => !isSince(line))}
        onOpen={onOpen}
      />
      <CoalitionLines heading={words.relatedSince} lines={related.filter(isSince)} onOpen={onOpen} />
    </>
  );
}

interface CoalitionBodyProps extends CanOpen {
  card: CoalitionCard;
  check?: Check | undefined;
}

/** Who acted, on a map; whether the article agrees; to whom, of what lawsuit, and what else there was. */
export function CoalitionBody({ card, check, onOpen }: CoalitionBodyProps) {
  const { card: words, format } = usePageWords();
  return (
    <>
      <Members card={card} onOpen={onOpen} />
      {check && <CheckLines check={check} />}
      <section class="part">
        <p lang="en">{card.summary}</p>
        {card.targets.length > 0 && (
          <p class="line-detail">
            {words.target(card.act)}: <RecordList items={card.targets} />
          </p>
        )}
        {card.topics.length > 0 && (
          <p class="line-detail">
            {words.topics(card.topics.length)}: {card.topics.map(format.topic).join(', ')}
          </p>
        )}
        {card.note && (
          <p class="line-detail" lang="en">
            {card.note}
          </p>
        )}
      </section>
      {card.lawsuit && <PartOf lawsuit={card.lawsuit} onOpen={onOpen} />}
      <Related card={card} onOpen={onOpen} />
    </>
  );
}
