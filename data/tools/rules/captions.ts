import type { Lawsuit } from '../../../lib/dataset/schema';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** How the note of a lawsuit begins whose heading is our own; readers are told in these words. */
export const OWN_HEADING = 'Heading put together from the parties; the court’s own caption was not seen.';
const DOUBT = /\b(?:caption|heading)\b.*\b(?:not seen|put together)\b/iu;

/** A heading of our own is told in one set of words and is nobody’s alias; no alias repeats the caption. */
export const captions: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const own = new Map(
    source.lawsuits
      .filter(({ record }) => hasOwnHeading(record))
      .map(({ record }) => [record.caption, record.id]),
  );
  for (const { file, record } of source.lawsuits) {
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    if (record.note !== undefined && DOUBT.test(record.note) && !hasOwnHeading(record))
      report(`tell a heading of our own in these words: ${OWN_HEADING}`);
    for (const alias of record.aliases) {
      const owner = own.get(alias);
      if (owner !== undefined) report(`alias ${alias} is our own heading of ${owner}`);
      else if (alias === record.caption) report(`alias ${alias} is the caption`);
    }
  }
  return problems;
};

function hasOwnHeading({ note }: Lawsuit): boolean {
  return note?.startsWith(OWN_HEADING) ?? false;
}
