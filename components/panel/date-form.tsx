import { useState } from 'preact/hooks';
import type { PublicationDate } from '../../lib/detection/article';
import { EARLIEST_YEAR } from '../../lib/time/earliest-year';
import type { PartialDate } from '../../lib/time/partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { useWords } from '../theme/words-context';
import { changed, type DateParts, dateOf, daysIn, partsOf } from './date-parts';

/** Names of the months, January first. */
function monthsIn(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)));
}

interface DateFormProps {
  published: PublicationDate | undefined;
  /** What the page says, where the reader has set another date. */
  found: PublicationDate | undefined;
  /** Null goes back to what the page says. */
  onSet(date: PartialDate | null): void;
  onCancel(): void;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A date to the year, month or day, and the way back to the page's own. */
export function DateForm({ published, found, onSet, onCancel }: DateFormProps) {
  const { panel: words, popup, format, language } = useWords();
  const [parts, setParts] = useState<DateParts>(partsOf(published?.date));
  const [refused, setRefused] = useState(false);
  const change = (part: Partial<DateParts>) => {
    setRefused(false);
    setParts(before => changed(before, part));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const date = dateOf(parts);
    if (date === undefined) setRefused(true);
    else onSet(date);
  };
  return (
    <form class="date-form" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{words.whenWritten}</legend>
        <label>
          {words.year}
          <input
            name="year"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={parts.year}
            aria-invalid={refused}
            aria-describedby="date-refused"
            onInput={event => change({ year: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.month}
          <select
            name="month"
            value={parts.month}
            onChange={event => change({ month: event.currentTarget.value })}
          >
            <option value="">{words.monthUnknown}</option>
            {monthsIn(localeOf(language)).map((name, index) => (
              <option key={name} value={twoDigits(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.day}
          <select
            name="day"
            value={parts.day}
            disabled={parts.month === ''}
            onChange={event => change({ day: event.currentTarget.value })}
          >
            <option value="">–</option>
            {Array.from({ length: daysIn(parts.year, parts.month) }, (_, index) => (
              <option key={index} value={twoDigits(index + 1)}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <p id="date-refused" class="refused" role="alert">
        {refused && words.refused(EARLIEST_YEAR)}
      </p>
      <div class="actions">
        <button type="submit" class="button primary">
          {words.showAsOf}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
      {published?.from === 'reader' && (
        <button type="button" class="link" onClick={() => onSet(null)}>
          {found ? words.backTo(format.date(found.date), popup.dateOrigins[found.from]) : words.backToNone}
        </button>
      )}
    </form>
  );
}
