/** "Will pay $18 million to 47 states": companies do, to end what the states allege; what was paid is told later. */
const PAID_TO =
  /\b(?:pays?|paying) (?:(?:up to|about|more than|nearly|over|a|an|as much as|another|the|total|of|combined|in|penalties|damages) )*\$[\d.,]+(?: ?(?:million|billion|[mbMB][nN]?))?(?: (?!to\b)[a-z-]+){0,3} to (?:the )?(?:(?:[A-Z][\w.&-]*,? (?:the )?)+(?:(?:and|plus) )?(?:the (?:other )?)?)?$/;
/** Governments pay grants and shares to states. */
const GOVERNMENT =
  /\b(?:grants?|aid|funding|relief|lottery|EPA|FEMA|HUD|USDA|Congress|Treasury|[Gg]overnment|[Aa]dministration|Department|taxpayers|agency|program)\b/;
const OTHER_DEAL =
  /\b(?:trade|licens\w+|supply|tax|reciprocity|sharing|lottery|marketing|purchas\w+|lease|water|compact|research|transit|extradition|recognition|tribal|service) (?:deals?|agreements?|accords?|pacts?)\b/i;
/** "Agreed to pay 40 states $392 million". */
const PAYS = /\b(?:pay(?:s|ing)?|paid) (?:the )?$/i;
const SO_MUCH =
  /^(?: and (?:the )?(?:District of Columbia|D\.C\.|Puerto Rico|Guam))?,? (?:(?:a|total|combined|of|nearly|about|more than|up to|another) )*\$/;
/** "Ends a legal battle with 34 states". */
const DISPUTE_WITH =
  /\b(?:settl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|end(?:s|ed|ing)?|clos(?:e|es|ed|ing))(?: \S+){0,4} (?:legal (?:battles?|fights?|disputes?)|lawsuits?|disputes?|cases?|litigation|claims|investigations?|probes?) (?:with|by|from) (?:the )?$/;
const DEAL_WITH =
  /\b(?:[Ss]ettle[sd]?|[Ss]ettling|(?:[Ss]ettlements?|[Dd]eals?|[Aa]greements?|accords?))(?: (?:worth|of|over|on|in|reached|struck|announced|signed|made|up|have|has|been|were|was|\$\S+|[a-z]+illion|last|this|\w+day|week|month)){0,6},?(?: reached)? [Ww]ith (?:the )?(?:(?:(?:[A-Z][\w.&-]*,? (?:(?:the|of|for|and) ){0,2})+|(?:[\w-]+ )?(?:cities|counties|towns|tribes|cities and counties),? )(?:(?:and|plus|as well as) )?|(?:(?:thousands|hundreds|dozens|scores) of |many |several )?(?:local governments|[Cc]ities|[Cc]ounties|[Tt]ribes|[Tt]owns)(?: and (?:towns|counties|tribes))?(?:,(?: and| plus)?| and| plus) )?$/;

/** "The settlement totals $18 million across 43 states". */
const SPREAD_OVER =
  /\b(?:settlement|deal|agreement|judgment)\b[^.;]{0,50}\$[\d.,]+(?: [a-z]+){0,3} (?:across|among|between) (?:the )?$/;

/**
 * Whether states counted next are those with whom somebody settles: "a deal with 14 states",
 * "will pay $18 million to 47 states".
 */
export function settlesWith(before: string, after: string): boolean {
  if (PAYS.test(before) && SO_MUCH.test(after)) return !GOVERNMENT.test(before);
  if (PAID_TO.test(before)) return !GOVERNMENT.test(before);
  if (DISPUTE_WITH.test(before) || SPREAD_OVER.test(before)) return true;
  return DEAL_WITH.test(before) && !OTHER_DEAL.test(before);
}
