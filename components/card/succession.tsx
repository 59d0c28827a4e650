import type { StateCard, SuccessionLine } from '../../lib/dataset/card';
import { midpointOf, type PartialDate } from '../../lib/time/partial-date';
import type { PageWords } from '../../lib/words/page-words';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, LinkTo } from './card-button';

/** Where the line of time begins, as the record of who held office does. */
const FIRST_YEAR: PartialDate = '2000-01-01';

/** "2015–2023", "since 2023", "2017", "from 2005", "until 2006" */
function yearsOf({ start, end, endUnseen }: SuccessionLine, words: PageWords['card']): string {
  const [first, last] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (first === undefined) return last === undefined ? '' : words.untilYear(last);
  if (endUnseen) return words.fromYear(first);
  if (last === undefined) return words.sinceYear(first);
  return first === last ? first : `${first}–${last}`;
}

/** Places dates on a line from 2000 to the latest date that is known, in per cent. */
function scaleOf({ succession, nowAsOf, seenFrom }: StateCard): (date: PartialDate | undefined) => number {
  const from = midpointOf(FIRST_YEAR);
  const known = succession.flatMap(({ start, end }) => [...(start ? [start] : []), ...(end ? [end] : [])]);
  const dates = [...known, ...(nowAsOf ? [nowAsOf] : []), ...(seenFrom ? [seenFrom] : [])];
  const to = Math.max(...dates.map(midpointOf));
  return date => {
    const at = date === undefined ? to : midpointOf(date);
    return Math.min(100, Math.max(0, (100 * (at - from)) / (to - from)));
  };
}

/** Everybody who has held the office since 2000, the latest first, each with their spell on one line of time. */
export function Succession({ card, onOpen }: CanOpen & { card: StateCard }) {
  const { succession, seenFrom, holderThen } = card;
  const { card: words, places } = usePageWords();
  if (succession.length < 2) return null;
  const at = scaleOf(card);
  return (
    <section class="part">
      <h3>{words.succession(places.generals(card.place.code))}</h3>
      <ol class="succession" reversed>
        {[...succession].reverse().map(line => {
          const then = seenFrom !== undefined && holderThen?.link.key === line.link.key;
          const from = line.start === undefined ? 0 : at(line.start);
          return (
            <li key={`${line.link.key} ${line.start}`} class={then ? 'then' : undefined}>
              <LinkTo link={line.link} onOpen={onOpen} />
              <span class="span-of-time" aria-hidden="true">
                <span style={{ left: `${from}%`, width: `${Math.max(1.5, at(line.end) - from)}%` }} />
                {seenFrom && <i style={{ left: `${at(seenFrom)}%` }} />}
              </span>
              <span class="years">
                {line.acting && <span class="unseen">{words.actingAside}, </span>}
                {yearsOf(line, words)}
                {line.acting && <span aria-hidden="true"> · {words.actingAside}</span>}
                {then && <span class="unseen">{words.thenInOffice}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
