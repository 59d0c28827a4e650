const ABOUT =
  /\b(?:more than|at least|over|upward of|nearly|almost|about|some|roughly|around|up to|as many as|close to)\s+$/i;
/** Whom such a number leaves out: the District, territories, cities, governors. */
const AND_OTHERS =
  /^[^.;:]{0,14}?(?:,|,? (?:and|plus|as well as|along with|with)) (?:(?:the|in the|\w+) )?(?:District of Columbia|D\.?C\.?\b|Washington, D\.?C|Puerto Rico|Guam|governors?\b|cities\b|counties\b|territor|San Francisco|Los Angeles|Chicago|New York City|the federal government|federal government)/;
const GOVERNORS_TOO = /\bgovernors?\b/i;
/** "New York, Massachusetts and Washington led 12 other states": several stand beside the number. */
const SEVERAL_LEAD =
  /,? and (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+){0,2} (?:(?:have |has )?(?:led|joined|were joined by)|lead|leads|leading|join)\s+$/;
/** Who refuses or opposes is none of them. */
const STANDS_APART =
  /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|critici[sz](?:ed|es|ing)|oppos(?:ed|es|ing)|denounc(?:ed|es|ing)|blast(?:ed|s|ing)|reject(?:ed|s|ing)|did not|didn't|would not|wouldn't|has not|hasn't|never)\b/i;

/**
 * Whether the number in a phrase is not that of the whole group, so that it can't be held against the
 * record: about so many, so many and the District, so many beside several, or beside one who stands apart.
 */
export function isOpenCount(before: string, phrase: string, after: string): boolean {
  return (
    ABOUT.test(before) ||
    GOVERNORS_TOO.test(phrase) ||
    AND_OTHERS.test(after) ||
    SEVERAL_LEAD.test(before) ||
    STANDS_APART.test(before)
  );
}
