import { COUNT_PATTERN } from './count';

const ABOUT =
  /\b(?:more than|at least|over|upwards? of|nearly|almost|about|some|roughly|around|up to|as many as|close to|fewer than|less than|más de|al menos|casi|cerca de|unos) +/i;
const ABOUT_BEFORE = new RegExp(`${ABOUT.source}$`, 'i');
/** The number takes in others than attorneys general: "23 states, counties and municipalities". */
const OTHERS_TOO = /\b(?:governors?|gobernadores|counties|cities|officials)\b|-(?:odd|plus)\b|\d\+| or so\b/i;
const BESIDE_GOVERNORS = /\b(?:governors?|gobernadores|cities|counties|officials) (?:and|y) $/i;
/** "Forty-nine of the 50 states": a part of them acts. */
const PART_OF = new RegExp(
  `\\b(?:${COUNT_PATTERN}|half|most|some|many|all but \\S+|several|dozens|a (?:majority|third|quarter)|two-thirds|none|few) of (?:the |those |these |all )*$`,
  'i',
);
/** "Two more suits, involving eight states": of several groups together. */
const OF_SEVERAL_ACTS =
  /\b(?:two|three|four|five|several|both|multiple)(?: [\w-]+){0,2} (?:suits|lawsuits|settlements|cases|letters|briefs|coalitions),? (?:involving|by|from|with|of|(?:brought|filed|joined|signed) by) (?:the |a total of )?$/i;
/** Who refuses or opposes is none of them. */
const STANDS_APART =
  /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|critici[sz](?:ed|es|ing)|oppos(?:ed|es|ing)|denounc(?:ed|es|ing)|blast(?:ed|s|ing)|reject(?:ed|s|ing)|did not|didn't|would not|wouldn't|has not|hasn't|never|against|between|pits?|versus|vs?\.|unlike|defeat(?:ed|s)|not)\b/i;

/**
 * Whether the number in a phrase is not that of the whole group, so that it can't be held against the
 * record: about so many, so many with governors, or beside one who stands apart.
 * @param before the clause before the phrase, as far as it reaches
 */
export function isOpenCount(before: string, phrase: string): boolean {
  return (
    ABOUT_BEFORE.test(before) ||
    BESIDE_GOVERNORS.test(before) ||
    PART_OF.test(before) ||
    OF_SEVERAL_ACTS.test(before) ||
    ABOUT.test(phrase) ||
    OTHERS_TOO.test(phrase) ||
    STANDS_APART.test(before)
  );
}
