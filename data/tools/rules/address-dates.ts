import { comparePartialDates } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** A day in the path, as publishers put it: `/2019/03/05/` and `/2019/03/05_Robocalls.asp`. */
const DAY = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=[/_])/;

/** A release bears the day that its own address tells. */
export const addressDates: Rule = ({ source }) => {
  const problems: Problem[] = [];
  for (const { file, record } of source.releases) {
    const day = record.url?.match(DAY)?.slice(1).join('-');
    if (day === undefined || record.date === day) continue;
    const coarse = record.date === undefined || comparePartialDates(record.date, day) === 0;
    const reason = `dated ${record.date ?? 'not at all'}, ${coarse ? 'though' : 'but'} its address says ${day}`;
    problems.push({ file, record: record.id, reason });
  }
  return problems;
};
