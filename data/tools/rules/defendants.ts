import type { Problem } from '../problem';
import type { Rule } from './rule';

/** A name without what its spellings differ in: “and” or “&”, a company’s form, marks, capitals. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/gu, 'and')
    .replace(/,? (?:inc|corp|co|company|corporation|llc|l\.l\.c|ltd|lp|l\.p|plc)\.?$/u, '')
    .replace(/[^\p{L}\d]/gu, '');

/** Whoever is sued in several cases has one name in all of them. */
export const defendants: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const spellings = new Map<string, string>();
  for (const { file, record } of source.lawsuits)
    for (const name of record.defendants) {
      const known = spellings.get(folded(name)) ?? name;
      spellings.set(folded(name), known);
      if (known !== name) problems.push({ file, record: record.id, reason: `${name} is elsewhere ${known}` });
    }
  return problems;
};
