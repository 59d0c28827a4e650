import type { LawsuitEventLine } from '../../lib/dataset/card';
import { usePageWords } from '../theme/page-words-context';
import { RecordText } from './record-text';
import { WebLink } from './web-link';

function Timeline({ heading, events, tone }: { heading: string; events: LawsuitEventLine[]; tone: string }) {
  const { date: dateInWords } = usePageWords().format;
  if (events.length === 0) return null;
  return (
    <section class="part">
      <h3>{heading}</h3>
      <ol class={`timeline ${tone}`}>
        {events.map(({ date, text, source }) => (
          <li key={`${date} ${text}`}>
            <span class="line-detail">
              <time dateTime={date}>{dateInWords(date)}</time>
              {source?.url && (
                <>
                  {' · '}
                  <WebLink to={source.url}>
                    <RecordText>{source.publisher}</RecordText>
                  </WebLink>
                </>
              )}
            </span>
            <RecordText>{text}</RecordText>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EventTimelineProps {
  events: readonly LawsuitEventLine[];
  /** Whether the article's date is known, so that there is a before and a since. */
  dated: boolean;
}

/** What happened in a lawsuit, parted at the date of the article; what the article could not know comes first. */
export function EventTimeline({ events, dated }: EventTimelineProps) {
  const words = usePageWords().card;
  if (!dated) return <Timeline heading={words.whatHappened} events={[...events]} tone="since" />;
  return (
    <>
      <Timeline heading={words.sinceWritten} events={events.filter(each => each.since)} tone="since" />
      <Timeline heading={words.beforeWritten} events={events.filter(each => !each.since)} tone="before" />
    </>
  );
}
