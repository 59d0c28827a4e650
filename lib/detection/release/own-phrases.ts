import { tellsOfAnotherTime } from '../coalitions/another-time';
import type { CoalitionPhrase, Reading } from '../reading';
import { type Page, textBefore } from '../text/page';
import { wholeTotal } from './act-total';

/** The phrases of a release that mean the act it announces, and the one that tells most of it. */
export interface OwnPhrases {
  main: CoalitionPhrase;
  all: CoalitionPhrase[];
  /** How many act, the one who speaks counted in: 22 for "21 other attorneys general". */
  total: number | undefined;
  /** "Ellison and 22 attorneys general": the number may leave out the one who speaks. */
  besideSpeaker: boolean;
  /** How many act in other acts that the release tells of. */
  otherTotals: number[];
}

const BESIDE = /\b(?:and|joins?|joined|joining|with|along with|alongside)(?: (?:an?|the))? $/i;

/** A slip of one between "22" and "21 other" is the same group still. */
const SLIP = 1;

/**
 * A release announces first what it is about: its first counted phrase, or else its first one, is
 * the act's; groups of other sizes and other times are those of other acts.
 */
export function findOwnPhrases({ article, coalitions }: Reading, page: Page): OwnPhrases | undefined {
  const said = ({ sentence }: CoalitionPhrase) => article.text.slice(sentence.start, sentence.end);
  const now = coalitions.filter(phrase => !tellsOfAnotherTime(said(phrase)));
  const [first] = now.length > 0 ? now : coalitions;
  if (first === undefined) return undefined;
  const main = now.find(phrase => phrase.count !== undefined) ?? first;
  const total = wholeTotal(page, main);
  const isOwn = (phrase: CoalitionPhrase) => {
    const its = wholeTotal(page, phrase);
    return its === undefined || total === undefined || Math.abs(its - total) <= SLIP;
  };
  return {
    main,
    all: now.filter(isOwn),
    total,
    besideSpeaker: !main.other && BESIDE.test(textBefore(page, main.start, 40)),
    otherTotals: coalitions
      .filter(phrase => !isOwn(phrase))
      .flatMap(phrase => wholeTotal(page, phrase) ?? []),
  };
}
