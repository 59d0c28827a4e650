import type { ComponentChildren } from 'preact';
import type { Holder } from '../../lib/dataset/card';
import type { PartialDate } from '../../lib/time/partial-date';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, LinkTo } from './card-button';

/** "Raúl Torrez, since Jan 1, 2023 · Democrat" */
export function HolderLine({ holder, onOpen }: CanOpen & { holder: Holder }) {
  const { start, party, how } = holder.tenure;
  const { card: words, format } = usePageWords();
  return (
    <>
      <LinkTo link={holder.link} onOpen={onOpen} />
      <span class="aside">
        {how === 'acting' && `, ${words.actingAside}`}
        {start && `, ${format.since(start)}`}
        {party && `\u00a0· ${format.party(party)}`}
      </span>
    </>
  );
}

interface ThenAndNowProps {
  /** The article's date, when known. */
  seenFrom?: PartialDate | undefined;
  /** How fresh "today" is. */
  nowAsOf?: PartialDate | undefined;
  atThatTime?: ComponentChildren;
  today?: ComponentChildren;
}

/** What was true when the article was written, held against what is true today. */
export function ThenAndNow({ seenFrom, nowAsOf, atThatTime, today }: ThenAndNowProps) {
  const { card: words, format } = usePageWords();
  if (!atThatTime && !today) return null;
  return (
    <dl class="then-and-now">
      {atThatTime && (
        <div class="then">
          <dt>
            {words.whenWritten}
            {seenFrom && (
              <>
                {' · '}
                <time dateTime={seenFrom}>{format.shortDate(seenFrom)}</time>
              </>
            )}
          </dt>
          <dd>{atThatTime}</dd>
        </div>
      )}
      {today && (
        <div class="now">
          <dt>
            {words.today}
            {nowAsOf && (
              <>
                {` · ${words.asOf} `}
                <time dateTime={nowAsOf}>{format.date(nowAsOf)}</time>
              </>
            )}
          </dt>
          <dd>{today}</dd>
        </div>
      )}
    </dl>
  );
}
