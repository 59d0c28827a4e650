import type { Problem } from '../problem';
import type { Court } from '../vocabulary/vocabulary-schema';
import type { Rule } from './rule';

/** How a court of a level numbers its cases; the levels that vary too much are absent. */
const FORMS: Partial<Record<Court['level'], RegExp>> = {
  district: /^(?:\d{1,2}:)?\d{2}-(?:cv|cr|mc|md)-\d+$/,
  appeals: /^\d{2}-\d{2,5}$/,
};

/** What the Supreme Court does in a case that it has given a number. */
const OF_THE_SUPREME_COURT: ReadonlySet<string> = new Set(['certiorari-granted', 'supreme-court-decision']);

/** The two digits of the year in which a docket number was given. */
const yearOf = (docket: string): string | undefined => /^(?:\d{1,2}:)?(\d{2})[-A]/.exec(docket)?.[1];

/**
 * Of a lawsuit’s docket numbers one is its court’s, a district court’s bears the year of filing, or the
 * note says whose they are, and none stands twice; and the Supreme Court rules on no case before it has its number.
 */
export const dockets: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const levels = new Map(source.vocabulary.courts?.map(({ name, level }) => [name, level]));
  for (const { file, record } of source.lawsuits) {
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    const plain = record.dockets.map(docket => docket.replace(/^\d{1,2}:/, ''));
    const twice = plain.find((docket, index) => plain.indexOf(docket) < index);
    if (twice !== undefined) report(`docket ${twice} stands twice: a division’s number makes no other case`);
    const level = record.court === undefined ? undefined : levels.get(record.court);
    if (level === 'supreme') {
      const [first] = record.dockets.flatMap(docket => yearOf(docket) ?? []).sort();
      for (const { date, kind } of record.events)
        if (first !== undefined && OF_THE_SUPREME_COURT.has(kind) && date.slice(0, 4) < `20${first}`)
          report(`${kind} of ${date}, before a docket of 20${first} was given`);
    }
    const form = level && FORMS[level];
    if (form === undefined || record.dockets.length === 0 || /\bdocket number/iu.test(record.note ?? ''))
      continue;
    const own = record.dockets.filter(docket => form.test(docket));
    const listed = record.dockets.join(', ');
    const year = record.filed?.slice(0, 4);
    if (own.length === 0)
      report(`no docket of ${record.court} among ${listed}, and no note says whose they are`);
    else if (level === 'district' && year && !own.some(docket => yearOf(docket) === year.slice(2)))
      report(`filed ${record.filed}, but no docket of ${year} among ${listed}, and no note says why`);
  }
  return problems;
};
