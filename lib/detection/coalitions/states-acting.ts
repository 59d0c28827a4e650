/** Tells whether a number of states is a group that acts together, or states that are merely counted. */
const AND_OTHERS =
  /^(?:, (?:\w+ ){1,2}(?:territories|cities|counties|governors|agencies)(?=,? and ))?(?: with (?:an? |the )?(?:\w+ ){0,3}?(?:attorneys? general|AGs?|governors?|legislatures?))?(?:,? and the governors? of (?:[A-Z]\w+(?:,? and |, )?){1,4})?(?:, D\.?C\.?(?= ))?(?:,? (?:and|plus|as well as|along with) (?:in )?(?:the |Washington,? )?(?:District of Columbia\b|D\.?C\.?|Puerto Rico\b|Guam\b|(?:\w+ ){1,3}(?:cities|counties|territories|governors|officials)\b))?(?:,? (?:including|led by|among them|plus|from|all|most|many|along|with|mostly)\b[^.;]{0,140}?,)?(?:,? (?:led by|headed by|with) [^,.;]{0,60}?)?/;
const ADVERBS =
  '(?:that|which|who|have|has|had|are|were|is|also|now|jointly|already|together|today|late|recently|collectively|then|to|previously|on|earlier|this|week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|by|attorneys general|AGs|again|quickly|soon|later|since|all|successfully)';
const ACTS =
  'su(?:e|es|ed|ing)\\b|fil(?:e|es|ed|ing) (?!for (?:bankruptcy|unemployment))|challeng(?:e|es|ed|ing)\\b|join(?:s|ed|ing)? (?:the |in |a |an |this |that |him|her|them|us\\b|forces|together|with|on|Attorney|AG|[A-Z])|join(?:s|ed)?$|(?:open|launch)(?:s|ed)? (?:a|an) (?:\\S+ ){0,3}(?:investigation|inquiry|probe)|investigat(?:e|ed|ing) |sign(?:s|ed|ing)?(?: on| onto| the| a| off)|urg(?:e|es|ed|ing)\\b|ask(?:s|ed|ing)? (?!for help)|petition(?:s|ed|ing)?\\b|interven(?:e|ed|ing)|argu(?:e|es|ed|ing)\\b|involved in|party to|parties to|participating in (?:the|this)|in the (?:law)?suit|in (?:the|this) (?:case|coalition|settlement)|behind the|br(?:ought|inging) |reach(?:ed|es)? (?:a|an) (?:\\S+ ){0,3}(?:settlement|agreement|deal)|announc(?:e|ed) (?:a|an) (?:\\S+ ){0,4}(?:settlement|lawsuit|investigation)|sought |seek(?:s|ing)? (?:a|an|to) (?:block|stop|halt|court|order|injunction|preliminary|temporary|overturn|force)|submitt(?:ed|ing)|co-?sign|appeal(?:ed|ing)|object(?:ed)? to the|settled with|alleg(?:e|ed|ing)|accus(?:e|ed|ing)|won (?:a|an) (?:\\S+ ){0,3}(?:injunction|order|ruling)|oppos(?:e|ed|ing) the (?:rule|rollback)|launch(?:ed)? (?:a|an)';
const ACTING = new RegExp(`^(?:,? ${ADVERBS}){0,6},? (?:${ACTS})`, 'i');
/** "Seventeen states backed Texas": whom, by name, tells it from what voters back. */
const BACKS_A_PARTY = /^ (?:have |had |later |also ){0,2}back(?:ed|ing)? (?:the )?[A-Z]/;
const BY_THEM =
  /\b(?:[Ll]aw[Ss]uits?|suits?|[Bb]riefs?|[Ll]etters?|[Cc]omplaints?|[Cc]hallenges?|[Cc]ases?|[Pp]etitions?|[Ss]ettlements?|[Ee]fforts?|[Aa]ctions?|[Mm]otions?|[Ii]nvestigations?|signed|filed|sued|brought|led|joined|backed|supported|launched|co-signed)(?: (?:was|were|has been|is|being|that was))?(?: (?:filed|brought|led|joined|signed|backed|supported|launched|against \S+(?: \S+)?))?(?: (?:late|earlier|today|on|last|this|\S+day|week|month|in|federal|state|court)){0,4} (?:by|from|of|involving|with|on behalf of)(?: (?:(?:[A-Z][\w.]+,? ){1,9}|him |her |them |it )(?:and|along with|plus|with))?\s+$/;
const WITH_THEM =
  /\b(?:join(?:s|ed|ing)?(?: with| by)?|along with|alongside|together with|represent(?:s|ing|ed)|on behalf of|co-?leads?|co-?led|leads?|led|leading|(?:ruled|decided) (?:for|against)|sid(?:ed|es|ing) with|in favor of)\s+(?:a |the |(?:[A-Z][\w.]+ ){1,3}and )?$/i;
const MERELY_WHERE =
  /\b(?:in|across|throughout|within|among|to|least in|at|into|between|covering|affecting|only|of)\s+(?:(?:about|nearly|some|at least|more than|over|all)\s+)?$/i;

/** Whether the states just counted act together; `before` and `after` are the text around the phrase. */
export function statesAct(before: string, after: string): boolean {
  if (BY_THEM.test(before) || WITH_THEM.test(before)) return true;
  if (MERELY_WHERE.test(before)) return false;
  const others = AND_OTHERS.exec(after)?.[0] ?? '';
  if (BACKS_A_PARTY.test(after)) return true;
  return ACTING.test(after) || ACTING.test(after.slice(others.length));
}

/** Whether a group named by party alone acts at once, or is the one an act is laid to. */
export function partyActs(before: string, after: string): boolean {
  if (/\b(?:the|those|these|other|of|all|many|most|some|for|as)\s+$/i.test(before)) return false;
  return (
    new RegExp(
      `^(?: ${ADVERBS}){0,4} (?:su(?:e|es|ed|ing)\\b|fil(?:e|es|ed|ing) (?:a|an|suit|the|new)|challeng(?:e|es|ed|ing) |oppose |urge |ask (?:congress|court|judge|supreme|scotus|the|u\\.s)|back |call on |demand )`,
      'i',
    ).test(after) ||
    /\b(?:filed|brought|led|launched|mounted|lawsuits?|challenges?|suits?) (?:by|from)\s+(?:a group of )?$/i.test(
      before,
    )
  );
}
