const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(?:\\d+|${SMALL.join('|')})`;
/** “only the 4 listed here”, “the one listed is named in what was found”, “more than the five listed”. */
const LISTED = new RegExp(`\\bthe (${NUMBER}) listed\\b`, 'iu');
/** “only one is named”, “Only Ohio is named in …”: one. */
const ONE_NAMED = /\b[Oo]nly (?:one|the one|the lead|\p{Lu}\p{L}+)\b[^.;]*\bis named\b/u;
const UNLISTED = new RegExp(
  [
    `\\b(?:those|the ${NUMBER}) listed(?: here)? (?:is|are) named\\b|\\bonly the ${NUMBER} listed\\b`,
    `\\bthan (?:are|the ${NUMBER}) listed\\b|\\bonly\\b[^.;]*\\b(?:is|are) (?:listed|named)\\b|\\bnames only\\b`,
    '\\bnames? (?:is|are) missing\\b|\\b(?:state|member)s? (?:was|were) not seen\\b',
    '\\bnot made public\\b|\\bwithout being named\\b|\\bare not named\\b|\\bmore (?:states )?took part\\b',
    '\\bbreaks off\\b',
  ].join('|'),
  'iu',
);
/** Where no list was seen to its end, the members may still follow from something else. */
const NO_LIST = /\bno full list\b|\bgives? no list\b|\bwithout a list\b/iu;
const DERIVED = /\bfollows?\b/iu;
/** A clause that only repeats the number which the record has beside it. */
const PLAIN_COUNT = /^(?:the (?:sources?|release|reports) counts? )(\d+)$/iu;

const SENTENCE_END = /(?<=\.)\s+(?=\p{Lu}|\d)/u;
const clausesOf = (sentence: string) => sentence.replace(/\.$/, '').split(/;\s+/);

/** How many members a note says are listed; undefined where it does not say. */
export function toldAsListed(note: string): number | undefined {
  const written = LISTED.exec(note)?.[1]?.toLowerCase();
  if (written === undefined) return ONE_NAMED.test(note) ? 1 : undefined;
  const small = SMALL.indexOf(written);
  return small < 0 ? Number(written) : small;
}

/** Whether a note says that some who took part are not listed, and not how they are known all the same. */
export function tellsOfUnlisted(note: string): boolean {
  if (DERIVED.test(note)) return false;
  return note.split(SENTENCE_END).some(sentence => clausesOf(sentence).some(one => UNLISTED.test(one)));
}

/**
 * What is left of a note once every member is listed: its clauses on those not listed are gone, and
 * with them a count that the members now bear out; null where nothing is left.
 */
export function noteOfCompleteList(note: string, members: number): string | null {
  const left = note.split(SENTENCE_END).flatMap(sentence => {
    const clauses = clausesOf(sentence);
    const kept = clauses.filter(
      clause =>
        !UNLISTED.test(clause) && !NO_LIST.test(clause) && Number(PLAIN_COUNT.exec(clause)?.[1]) !== members,
    );
    if (kept.length === 0) return [];
    const [first = ''] = kept;
    const begun = first.charAt(0).toUpperCase() + first.slice(1);
    return kept.length === clauses.length ? [sentence] : [`${[begun, ...kept.slice(1)].join('; ')}.`];
  });
  return left.length === 0 ? null : left.join(' ');
}
