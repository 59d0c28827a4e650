/** "Eleven other state AGs have since joined that lawsuit": others than those who brought it. */
const JOINS_LATER =
  /^[^.;:]{0,40}?\b(?:have|has|had|later|since|subsequently)\b[^.;:]{0,20}?\b(?:joined|signed on to)\s+(?:that|the|this|its|their|his|her)\s+(?:\w+\s+){0,2}(?:(?:law)?suit|case|complaint|litigation|challenge)\b/i;

/** "Six others have since joined.", whatever they joined said before. */
const JOINED_IT =
  /^\s+(?:have|has|had|later|since|subsequently)\b[^.;:]{0,20}?\b(?:joined|signed on)(?=[.,;]|$)/i;
const OTHERS = /\b(?:more|additional|others?)\b/i;

const MORE = /\b(?:more|additional)\b/i;
const JOIN_SUIT =
  /^\s+(?:\w+\s+){0,2}?(?:joined|joining|join|signed on to)\s+(?:that|the|this|its|their)\s+(?:\w+\s+){0,2}(?:(?:law)?suit|case|complaint|litigation|challenge)\b/i;

/** Whether a group adds itself to a suit that others brought; `after` is the rest of its sentence. */
export function joinsLater(group: string, after: string): boolean {
  return (
    JOINS_LATER.test(after) ||
    (OTHERS.test(group) && JOINED_IT.test(after)) ||
    (MORE.test(group) && JOIN_SUIT.test(after))
  );
}
