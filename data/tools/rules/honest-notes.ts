import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What admits that nobody saw the fact: such a fact is left out, and a note does not excuse it. */
const UNSEEN = /\b(?:recalled|remembered|from memory|inferred|guess(?:ed|work)?|presumably)\b/iu;

/** No note owns up to a fact from memory. */
export const honestNotes: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const check = (file: string, record: string, note: string | undefined) => {
    const [word] = note?.match(UNSEEN) ?? [];
    if (word !== undefined)
      problems.push({ file, record, reason: `a note says “${word}”: leave out what no source shows` });
  };
  for (const { file, record } of source.attorneysGeneral)
    for (const { note } of record.tenures) check(file, record.id, note);
  for (const { file, record } of source.jurisdictions)
    for (const { note } of record.unrecorded ?? []) check(file, record.code, note);
  for (const { file, record } of [...source.coalitions, ...source.lawsuits])
    check(file, record.id, record.note);
  return problems;
};
