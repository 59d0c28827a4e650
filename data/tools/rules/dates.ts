import { comparePartialDates, type PartialDate } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Dates exist, lie between 1960 and the day of publication, and follow one another. */
export const dates: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const published = source.head?.version.slice(0, 10).replaceAll('.', '-');
  for (const [file, record, date] of datesOf(source)) {
    if (!exists(date)) problems.push({ file, record, reason: `${date} is no day of the calendar` });
    else if (comparePartialDates(date, '1960') < 0)
      problems.push({ file, record, reason: `${date} is too early` });
    else if (published !== undefined && comparePartialDates(date, published) > 0)
      problems.push({ file, record, reason: `${date} lies after the dataset's own date, ${published}` });
  }
  for (const { file, record } of source.attorneysGeneral) {
    for (const { title, start, end } of record.laterOffices)
      if (start !== undefined && end !== undefined && comparePartialDates(start, end) > 0)
        problems.push({ file, record: record.id, reason: `${title} starts ${start}, after ${end}` });
    for (const { start, end, currentAsOf } of record.tenures) {
      if (end !== undefined && currentAsOf !== undefined)
        problems.push({ file, record: record.id, reason: 'a tenure that ended is not current' });
      for (const last of [end, currentAsOf])
        if (start !== undefined && last !== undefined && comparePartialDates(start, last) > 0)
          problems.push({ file, record: record.id, reason: `starts ${start}, after ${last}` });
    }
  }
  for (const { file, record } of source.lawsuits) {
    let previous = record.filed;
    for (const { date } of record.events) {
      if (previous !== undefined && comparePartialDates(date, previous) < 0)
        problems.push({ file, record: record.id, reason: `event of ${date} stands after ${previous}` });
      previous = date;
    }
    for (const [index, { kind, date }] of record.events.entries())
      if (kind === 'certiorari-granted' && record.events[index - 1]?.kind === 'supreme-court-decision')
        problems.push({
          file,
          record: record.id,
          reason: `certiorari of ${date} stands right after the Supreme Court’s decision`,
        });
  }
  return problems;
};

function* datesOf({
  attorneysGeneral,
  coalitions,
  lawsuits,
  releases,
}: Parameters<Rule>[0]['source']): Generator<[file: string, record: string, date: PartialDate]> {
  for (const { file, record } of attorneysGeneral)
    for (const { start, end, currentAsOf } of record.tenures)
      for (const date of [start, end, currentAsOf]) if (date !== undefined) yield [file, record.id, date];
  for (const { file, record } of attorneysGeneral)
    for (const { start, end } of record.laterOffices)
      for (const date of [start, end]) if (date !== undefined) yield [file, record.id, date];
  for (const { file, record } of coalitions) yield [file, record.id, record.date];
  for (const { file, record } of lawsuits)
    for (const date of [record.filed, ...record.events.map(event => event.date)])
      if (date !== undefined) yield [file, record.id, date];
  for (const { file, record } of releases)
    if (record.date !== undefined) yield [file, record.id, record.date];
}

function exists(date: PartialDate): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}
