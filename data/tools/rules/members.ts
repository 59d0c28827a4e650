import { hasUnseenEnd, latestEnd, spellsOfOffices } from '../../../lib/dataset/latest-end';
import type { Tenure } from '../../../lib/dataset/schema';
import { UNITED_STATES } from '../../../lib/detection/jurisdiction-code';
import { comparePartialDates, mayFallWithin } from '../../../lib/time/partial-date';
import type { ParsedSource } from '../parse-source-files';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Members are listed once, leads are members, and each had an attorney general on that day. */
export const members: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const inOffice = officeholders(source);
  for (const { file, record } of source.coalitions) {
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    for (const lead of record.leads)
      if (!record.members.includes(lead)) report(`lead ${lead} is not a member`);
    for (const [index, member] of record.members.entries()) {
      if (record.members.indexOf(member) !== index) report(`${member} is listed twice`);
      if (member === UNITED_STATES) report('the United States is no state');
      if (!inOffice(member, record.date)) report(`${member} had no attorney general on ${record.date}`);
    }
  }
  return problems;
};

/** Whether someone held the office then; true also where the record does not reach back so far. */
function officeholders(source: ParsedSource): (code: string, date: string) => boolean {
  const offices = spellsOfOffices({
    jurisdictions: source.jurisdictions.map(({ record }) => record),
    attorneysGeneral: source.attorneysGeneral.map(({ record }) => record),
  });
  const endOf = (tenure: Tenure) => latestEnd(tenure, offices.get(tenure.jurisdiction) ?? []);
  const spells = new Map<string, { start?: string | undefined; end?: string | undefined }[]>();
  const add = (code: string, spell: { start?: string | undefined; end?: string | undefined }) =>
    spells.set(code, [...(spells.get(code) ?? []), spell]);
  for (const { record } of source.attorneysGeneral)
    for (const tenure of record.tenures)
      add(tenure.jurisdiction, hasUnseenEnd(tenure) ? { ...tenure, end: endOf(tenure) } : tenure);
  for (const { record } of source.jurisdictions)
    for (const spell of record.unrecorded ?? []) add(record.code, spell);

  return (code, date) => {
    const known = spells.get(code) ?? [];
    if (known.some(({ start, end }) => mayFallWithin(date, start, end))) return true;
    return known.every(({ start }) => start !== undefined && comparePartialDates(date, start) < 0);
  };
}
