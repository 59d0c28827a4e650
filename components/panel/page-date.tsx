import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicationDate } from '../../lib/detection/article';
import { faultOf } from '../../lib/messages/request-error';
import type { PartialDate } from '../../lib/time/partial-date';
import { SeenFrom } from '../page-report/seen-from';
import { useWords } from '../theme/words-context';
import { DateForm } from './date-form';

interface PageDateProps {
  published: PublicationDate | undefined;
  found: PublicationDate | undefined;
  /** Reads the page again; null as of the date that it says itself. @throws when the page has gone, or the browser has no memory for the date. */
  onSet(date: PartialDate | null): Promise<void>;
}

type Step =
  | { at: 'rest' }
  | { at: 'form' }
  /** Asked for and not yet arrived. */
  | { at: 'waiting'; date: PartialDate | null }
  | { at: 'failed'; stored: boolean };

function arrived(date: PartialDate | null, published: PublicationDate | undefined): boolean {
  return date === null
    ? published?.from !== 'reader'
    : published?.from === 'reader' && published.date === date;
}

/** When the article was written, how that was found, and the way to correct it. */
export function PageDate({ published, found, onSet }: PageDateProps) {
  const { panel: words, format, fault } = useWords();
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const opener = useRef<HTMLButtonElement>(null);
  const waiting = step.at === 'waiting' && !arrived(step.date, published);

  const closed = useRef(false);
  useEffect(() => {
    if (step.at !== 'form' && closed.current) opener.current?.focus();
    closed.current = step.at === 'form';
  }, [step.at]);

  const set = (date: PartialDate | null) => {
    setStep({ at: 'waiting', date });
    onSet(date).catch(error => setStep({ at: 'failed', stored: faultOf(error) !== 'not-stored' }));
  };
  return (
    <div class="page-date">
      <p class="date-line" role="status">
        {waiting ? (
          step.date === null ? (
            words.reading
          ) : (
            words.readingAsOf(format.date(step.date))
          )
        ) : (
          <SeenFrom published={published} />
        )}
        {step.at === 'failed' && (step.stored ? words.pageGone : ` ${fault['not-stored']}`)}
      </p>
      {step.at === 'form' ? (
        <DateForm published={published} found={found} onSet={set} onCancel={() => setStep({ at: 'rest' })} />
      ) : (
        <button ref={opener} type="button" class="link" onClick={() => setStep({ at: 'form' })}>
          {published ? words.changeDate : words.setDate}
        </button>
      )}
    </div>
  );
}
