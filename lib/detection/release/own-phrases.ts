import { tellsOfAnotherTime } from '../coalitions/another-time';
import type { CoalitionPhrase, Reading } from '../reading';

/** The phrases of a release that mean the act it announces, and the one that tells most of it. */
export interface OwnPhrases {
  main: CoalitionPhrase;
  all: CoalitionPhrase[];
}

/** How many act, the one who speaks counted in: 22 for "21 other attorneys general". */
export function totalOf({ count, other }: CoalitionPhrase): number | undefined {
  return count === undefined ? undefined : other ? count + 1 : count;
}

/** A slip of one between "22" and "21 other" is the same group still. */
const SLIP = 1;

/**
 * A release announces first what it is about: its first counted phrase, or else its first one, is
 * the act's; groups of other sizes and other times are those of other acts.
 */
export function findOwnPhrases({ article, coalitions }: Reading): OwnPhrases | undefined {
  const said = ({ sentence }: CoalitionPhrase) => article.text.slice(sentence.start, sentence.end);
  const now = coalitions.filter(phrase => !tellsOfAnotherTime(said(phrase)));
  const [first] = now;
  if (first === undefined) return undefined;
  const main = now.find(phrase => phrase.count !== undefined) ?? first;
  const total = totalOf(main);
  const mainList = new Set(main.listed);
  const all = now.filter(phrase => {
    const sharesNobody =
      mainList.size > 1 && phrase.listed.length > 1 && !phrase.listed.some(code => mainList.has(code));
    if (sharesNobody) return false;
    const its = totalOf(phrase);
    return its === undefined || total === undefined || Math.abs(its - total) <= SLIP;
  });
  return { main, all };
}
