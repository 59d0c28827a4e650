import type { Problem } from '../problem';
import type { Court } from '../vocabulary/vocabulary-schema';
import type { Rule } from './rule';

/** How a court of a level numbers its cases; the levels that vary too much are absent. */
const FORMS: Partial<Record<Court['level'], RegExp>> = {
  district: /^(?:\d{1,2}:)?\d{2}-(?:cv|cr|mc|md)-\d+$/,
  appeals: /^\d{2}-\d{2,5}$/,
};

/** Of a lawsuit’s docket numbers one is its court’s, or the note says whose they are. */
export const dockets: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const levels = new Map(source.vocabulary.courts?.map(({ name, level }) => [name, level]));
  for (const { file, record } of source.lawsuits) {
    const level = record.court === undefined ? undefined : levels.get(record.court);
    const form = level && FORMS[level];
    if (form === undefined || record.dockets.length === 0) continue;
    if (record.dockets.some(docket => form.test(docket)) || /\bdocket number/iu.test(record.note ?? ''))
      continue;
    const reason = `no docket of ${record.court} among ${record.dockets.join(', ')}, and no note says whose they are`;
    problems.push({ file, record: record.id, reason });
  }
  return problems;
};
