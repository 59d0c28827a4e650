import { useState } from 'preact/hooks';
import type { PublicationDate } from '../../lib/detection/article';
import { dateOriginInWords } from '../../lib/detection/date-origin-in-words';
import type { PartialDate } from '../../lib/time/partial-date';
import { dateInWords } from '../format/date-in-words';
import { changed, type DateParts, dateOf, daysIn, EARLIEST_YEAR, partsOf } from './date-parts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

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
        <legend>When was this written?</legend>
        <label>
          Year
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
          Month
          <select
            name="month"
            value={parts.month}
            onChange={event => change({ month: event.currentTarget.value })}
          >
            <option value="">not known</option>
            {MONTHS.map((name, index) => (
              <option key={name} value={twoDigits(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Day
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
        {refused && `A year from ${EARLIEST_YEAR} on, in four digits, is needed.`}
      </p>
      <div class="actions">
        <button type="submit" class="button primary">
          Show as of this date
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
      {published?.from === 'reader' && (
        <button type="button" class="link" onClick={() => onSet(null)}>
          {found
            ? `Back to ${dateInWords(found.date)}, ${dateOriginInWords(found.from)}`
            : 'Back to no date: as of today'}
        </button>
      )}
    </form>
  );
}
