import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import { comparePartialDates, midpointOf, type PartialDate } from '../../time/partial-date';
import type { OfficeHolder, Overview } from '../overview';

/**
 * Who held an office on a date. Where tenures overlap, the one begun last had the powers: on the day
 * of handing over the successor, in a suspension the one acting. Undefined where no tenure is known
 * to cover the date.
 */
export function holderOn(
  jurisdiction: JurisdictionCode,
  date: PartialDate,
  overview: Overview,
): OfficeHolder | undefined {
  const all = overview.tenuresOf(jurisdiction);
  let best: OfficeHolder | undefined;
  let bestCover = 0;
  for (const [index, holder] of all.entries()) {
    const cover = coverOf(spanOf(all, index), date);
    if (cover > 0 && cover >= bestCover) [best, bestCover] = [holder, cover];
  }
  return best;
}

/** Those whose tenure has no end in the record: whoever holds the office now is among them. */
export function openEnded(jurisdiction: JurisdictionCode, overview: Overview): OfficeHolder[] {
  return overview.tenuresOf(jurisdiction).filter(({ tenure }) => tenure.end === undefined);
}

/** When the tenure of an index among an office's began and ended, undefined when its start is not known. */
export function heldFor(
  jurisdiction: JurisdictionCode,
  index: number,
  overview: Overview,
): TenureSpan | undefined {
  return spanOf(overview.tenuresOf(jurisdiction), index);
}

interface TenureSpan {
  start: PartialDate;
  end: PartialDate | undefined;
}

/**
 * An unknown start is the end of the tenure before. An unknown end is the start of the next, but one
 * who acts for a while does not end an elected tenure.
 */
function spanOf(all: readonly OfficeHolder[], index: number): TenureSpan | undefined {
  const tenure = all[index]?.tenure;
  const start = tenure?.start ?? all[index - 1]?.tenure.end;
  if (!tenure || start === undefined) return undefined;
  const next = all.slice(index + 1).find(other => tenure.acting || !other.tenure.acting);
  return { start, end: tenure.end ?? next?.tenure.start };
}

/** Whether a tenure may cover the date, as far as is known. */
export function mayHoldOn({ person, tenure }: OfficeHolder, date: PartialDate, overview: Overview): boolean {
  const all = overview.tenuresOf(tenure.jurisdiction);
  const index = all.findIndex(other => other.person === person && other.tenure === tenure);
  return coverOf(spanOf(all, index), date) > 0;
}

/** 0: not covered; 1: perhaps, as far as the dates' precision tells; 2: covered. */
function coverOf(span: TenureSpan | undefined, date: PartialDate): 0 | 1 | 2 {
  if (!span) return 0;
  const fromStart = comparePartialDates(date, span.start);
  const toEnd = span.end === undefined ? -1 : comparePartialDates(date, span.end);
  if (fromStart < 0 || toEnd > 0) return 0;
  const middle = midpointOf(date);
  const afterStart = middle >= midpointOf(span.start);
  const beforeEnd = span.end === undefined || middle <= midpointOf(span.end);
  return afterStart && beforeEnd ? 2 : 1;
}
