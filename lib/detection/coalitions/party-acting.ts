import { ADVERBS } from './acting-words';
import { actsNext } from './states-acting';

/** Of whom it was spoken before, or of all of that kind, or where: "the red states", "in blue states", "deep-red states". */
const NO_GROUP =
  /(?:\b(?:the|other|of|many|most|some|all|these|those|for|to|as|like|unlike|than|any|no|former|past|ex|deputy|assistant|in|across|among|between|within|from|against|states with|\d+|\w+teen|\w+ty)\s+(?:plaintiff )?|-)$/i;
/** "These GOP-led states just sued": what they do tells them apart. */
const SOME_OF_THEM = /\b(?:these|those|some|many|most|all)\s+$/i;
const SUED =
  /^(?: (?:have|had|just|all|already|also|then|quickly|immediately)){0,3} (?:sued\b|filed (?:suit|a (?:\w+ )?(?:lawsuit|suit|brief|complaint))|are suing)/i;
/** "State attorneys general often sue", "could sue": in general, or not yet. */
const IN_GENERAL =
  /^,? (?:also )?(?:can|could|may|might|should|must|would|often|usually|typically|generally|regularly|sometimes|routinely|frequently|commonly|tend to|increasingly|will(?! (?:sue|file|challenge|appeal|join (?:the|in))\b)|to)\b/i;
const LAID_TO_THEM =
  /\b(?:filed|brought|led|launched|mounted|sued|backed|supported|joined|lawsuits?|challenges?|suits?|accusations?|letters?|opposition|objections?|probes?|scrutiny|demands?|pressure|criticism|requests?|bids?|motions?|investigations?|appeals?|briefs?|cases?|(?:legal )?actions?|threats?)(?: (?:this|in (?:as many|\w+)) (?:\w+ )?(?:days?|weeks?|months?|years?))? (?:by|from)\s+(?:a group of )?$/i;
/** "Amid investigations by state attorneys general": of all of them, as often as of some. */
const LAID_TO_SOME =
  /\b(?:filed|brought|led|signed|backed|joined|law ?suit|suit|letter|complaint|brief|challenge|scrutiny|pressure) (?:by|from)\s+$/i;
const WIN_FOR_THEM = /\b(?:victory|win|defeat|setback|loss) for\s+$/i;
const WINS = /^ (?:a|an|another|its|their) (?:\S+ ){0,2}?(?:win|victory|defeat|loss|setback)\b/;
const HANDS_THEM = /\b(?:hand(?:s|ed|ing)?|deal(?:s|t|ing)?|g[ai]ve(?:s)?|giving) (?:the )?$/i;
/** "The blue states suing the administration", "the GOP-led states that brought the suit": told apart by what they do. */
const THE_ONES = /\bthe $/i;
const THAT_ACT = /^ (?:suing|challenging|fighting|(?:that|who|which) )/;
const OF_THE_SUIT =
  /^ (?:leading|backing|behind|bringing|in) (?:the|that|this) (?:\S+ )?(?:(?:law)?suit|case|challenge|brief)\b/;
/** "State attorneys general warn of a scam": any of them, each for himself. */
const SPEAK = /^ (?:have |had |also )*(?:warn|say|said|want|call|fight|hope|urge)/i;
const OF_ALL_STATES = /^state /i;

/**
 * Whether a group named by party alone acts at once, or is the one an act is laid to.
 * @param written the words that name it
 */
export function partyActs(before: string, written: string, after: string): boolean {
  if (WIN_FOR_THEM.test(before))
    return /general|AGs/i.test(written) || SUED.test(after.replace(/^ (?:that|who)/, ''));
  if (HANDS_THEM.test(before) && WINS.test(after)) return true;
  if (SOME_OF_THEM.test(before)) return SUED.test(after);
  if ((OF_ALL_STATES.test(written) ? LAID_TO_SOME : LAID_TO_THEM).test(before)) return true;
  if (THE_ONES.test(before) && OF_THE_SUIT.test(after)) return true;
  if (THE_ONES.test(before) && THAT_ACT.test(after)) return actsNext(after);
  if (NO_GROUP.test(before)) return false;
  if (OF_ALL_STATES.test(written) && SPEAK.test(after)) return false;
  return PARTY_ACTS.test(after) || (!IN_GENERAL.test(after) && actsNext(after));
}

const PARTY_ACTS = new RegExp(
  `^(?:,? (?:and|with|,) (?:[\\w-]+ ){0,2}(?:cities|counties|governors|groups|Democrats|Republicans))?(?:,? ${ADVERBS}){0,4} (?:su(?:e|es|ed|ing)\\b|fil(?:e|es|ed|ing) (?:a|an|suit|the|new|lawsuits?)|investigat(?:e|ed|ing) |(?:launch|open|mount)(?:ed|ing)? (?:a|an|nationwide|the|(?:\\S+ ){0,3}(?:probe|investigation|lawsuit|challenge|suit)) |wrote to |sent (?:a|the) |accus(?:e|ed|ing) |challeng(?:e|es|ed|ing) |oppose |urge |press (?!on\\b|ahead|forward|for\\b)|ask (?:congress|court|judge|supreme|scotus|the|u\\.s)|back |call on |demand |said they (?:will|would) (?:sue|file|challenge|appeal))`,
  'i',
);
