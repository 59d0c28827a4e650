import type { Lawsuit } from '../../../lib/dataset/schema';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Whom a target stands for rather than names: the people of a case, whose heading names them. */
const UNNAMED = /^(?:plaintiffs|parents)\b|\b(?:plaintiffs|family)$/iu;
/** Courts call minors by their initials: B.P.J. */
const INITIALS = /^(?:\p{Lu}\.\s?){2,}$/u;

/**
 * A brief is not directed at the private people in whose case it is filed, whatever it says against
 * their claims. Whoever is a party by office has it in the vocabulary: Hampton Dellinger, Special Counsel.
 */
export const privateParties: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const suits = new Map(source.lawsuits.map(({ record }) => [record.id, record]));
  const officials = new Set(
    source.vocabulary.targets?.filter(({ office }) => office !== undefined).map(({ name }) => name),
  );
  for (const { file, record } of source.coalitions) {
    if (record.kind !== 'amicus') continue;
    const cases = [record.lawsuit, ...(record.furtherLawsuits ?? [])].flatMap(id =>
      id === undefined ? [] : (suits.get(id) ?? []),
    );
    for (const target of record.targets)
      if (!officials.has(target) && isPrivate(target, cases))
        problems.push({
          file,
          record: record.id,
          reason: `${target} is a private party: no target, or give the office in vocabulary/targets.json`,
        });
  }
  return problems;
};

/** A full name whose surname is a whole side of a caption: Kristin Perry, of Perry v. Schwarzenegger. */
function isPrivate(target: string, cases: readonly Lawsuit[]): boolean {
  if (UNNAMED.test(target) || INITIALS.test(target)) return true;
  const [surname] = target.split(' ').slice(1).slice(-1);
  return cases.some(({ caption, aliases }) =>
    [caption, ...aliases].some(heading => heading.split(' v. ').includes(surname ?? ' ')),
  );
}
