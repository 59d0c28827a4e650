import { CuePattern } from '../text/cue-pattern';
import { COUNT_PATTERN, FEW_PATTERN } from './count';

/** A pattern in which every space may be a few, or a line break; without flags it is tried where a cue of it stands. */
export function flexible(source: string): CuePattern;
export function flexible(source: string, flags: string): RegExp;
export function flexible(source: string, flags?: string): CuePattern | RegExp {
  if (flags === undefined) return new CuePattern(source);
  return new RegExp(
    source.replace(/\[[^\]]*\]| /g, part => (part === ' ' ? '(?: +(?:\\n *)?|\\n *)' : part)),
    flags,
  );
}

/** Behind a number: "40-plus", "fifteen (15)". */
const OR_SO = '(?:-odd|-some|-plus|\\+| or so| \\(\\d{1,2}\\))?';
/** Before a number inside a phrase. One that begins with its number begins no sooner: less is tried at each word. */
const ABOUT =
  '(?:(?:(?:nearly|almost|virtually) (?:all|half|every)|some|nearly|about|almost|roughly|at least|more than|over|around|as many as|upwards? of|close to|no fewer than|all|another|approximately|the) )?';
const REGIONS =
  '(?:north|south|mid)?-?(?:western|southern|northern|eastern|central)|mid-?west(?:ern)?|(?:north|south)(?:east|west)|coastal|New England|(?:East|West|Gulf|Atlantic|Pacific)(?: |-)Coast|Mid-Atlantic|Great (?:Lakes|Plains)|(?:Rocky )?Mountain(?: West)?|Plains|Pacific|Appalachian';
/** "Left-leaning", "coal-producing", "Republican-governed": what states are told apart by. */
const OF_A_KIND =
  '[a-z]+-(?:led|controlled|run|leaning|dominated|governed|majority|held|producing|rich|supporting|backed|minded)|(?:pro|anti)-[a-z]+(?:-[a-z]+)?';
const ADJECTIVES = `(?:(?:other|total|fellow|additional|more|new|newly elected|governors? and|state's|states'|state|states?|and|city|county|local|regional|territorial|territory|district|U\\.?S\\.?|D\\.C\\.|Democratic|Democrats?|Dem|Republicans?|GOP|(?:Democratic|Democrat|Dem|Republican|GOP|conservative|liberal)[- ](?:led|controlled|run|leaning|dominated|governed|majority|held)|blue[- ]states?|red[- ]states?|blue|red|heartland|${REGIONS}|${OF_A_KIND}|border|neighboring|farm|coal|oil|energy|conservative|liberal|progressive|bipartisan|bi-partisan|like-minded|mostly|predominantly|primarily|largely|of|the|nation's|country's|mainly|American|participating|plaintiff|suing|challenging|holdout|dissenting|respondent|petitioner|amici|amicus|different|separate|multiple|several|various|dozens of|many|attorneys?,)[ ,]+)*?`;
export const ATTORNEYS_GENERAL =
  "(?:attorneys?[- ]generals?(?<=s|attorneys[- ]general)(?: \\(AG'?s\\))?|AG'?s(?!')|A\\.G\\.'?s)";
export const GROUP = '(?:coalitions?|groups?|teams?|alliances?|consortium|bloc|contingent|cohort)';
export const GROUP_ADJECTIVES =
  '(?:(?:bipartisan|bi-partisan|multistate|multi-state|nationwide|national|broad|broader|large|larger|nonpartisan|growing|historic|sweeping|cross-country|united|Democratic|Republican|GOP)[ ,]+(?:and )?)*';
const PLACES =
  '(?:states(?: and (?:U\\.?S\\.? )?territories)?|jurisdictions|states and jurisdictions|territories)';

const ACROSS =
  "(?: (?:from )?(?:around|across|throughout|all over|all across) (?:the |our )?(?:country|nation|United States|U\\.?S\\.?|nation's)| nationwide)";

/** "21 other attorneys general", "two dozen Republican AGs". Groups: the number. */
export const COUNTED_ATTORNEYS_GENERAL = flexible(
  `\\b(${COUNT_PATTERN}|dozens of|scores of)${OR_SO} (?:of (?:his|her|their|our|my) (?=fellow |democratic |republican |gop |other |state ))?${ADJECTIVES}${ATTORNEYS_GENERAL}\\b`,
);

/** "a bipartisan coalition of 39 states", "coalition with 18 other attorneys general". Groups: the number. */
export const GROUP_OF = flexible(
  `\\b(?:(${COUNT_PATTERN})-(?:member|strong|person) )?${GROUP_ADJECTIVES}${GROUP} (?:of|with|(?:that|which) (?:(?:now )?(?:includes|numbers|counts|totals)|has (?:now )?(?:grown|swelled|expanded) to(?: include)?)|including|comprising|composed of|consisting of|made up of|representing|from|between|among) ${ABOUT}(?:(${COUNT_PATTERN}|dozens of)${OR_SO} )?${ADJECTIVES}(?:${ATTORNEYS_GENERAL}(?! ${GROUP})\\b|${PLACES}\\b(?! officials)|state officials\\b)(?: (?:from|in|representing|of) ${ABOUT}(${COUNT_PATTERN}) (?:(?:other|U\\.?S\\.?|Democratic|Republican|GOP|Democratic-led|Republican-led|GOP-led|blue|red) )*${PLACES}\\b)?`,
);

/** "attorneys general in 10 other states", "attorneys general from around the nation". Groups: the number. */
export const ATTORNEYS_GENERAL_FROM = flexible(
  `\\b(?:(?:Democratic|Republican|GOP|state|bipartisan)[ ,]+)*${ATTORNEYS_GENERAL}(?: (?:from|of) both parties)?(?:(?: (?:from|of|in|for|representing))? (?:${ABOUT}(${COUNT_PATTERN}|dozens of)${OR_SO} (?:(?:other|additional|more|U\\.?S\\.?|different|mostly|(?:Democratic|Democrat|Republican|GOP|conservative|liberal|progressive)|blue|red|${OF_A_KIND}|${REGIONS}) )*${PLACES}\\b|(?:(?:several|multiple|many|various|numerous|other|(?:a (?:handful|number|dozen)|dozens|scores) of) )+(?:(?:U\\.?S\\.?|American|${OF_A_KIND}|Democratic|Republican|GOP|blue|red|conservative|liberal) )*(?:states|jurisdictions)\\b|(?:the )?following (?:${COUNT_PATTERN} )?(?:other )?${PLACES}\\b|(?:the )?(?:${OF_A_KIND}|Democratic|Republican|GOP|Democrat|blue|red|conservative|liberal) (?:${PLACES}|strongholds|bastions)\\b)|${ACROSS})`,
);

/** "14-state coalition", "50-state settlement". Groups: the number. */
export const STATE_COALITION = flexible(
  `\\b(${COUNT_PATTERN})-state,? (?:(?!of |in |to |and |for |tour |legislative )[\\w'$.-]+ ){0,3}?(?:${GROUP}(?: of ${ADJECTIVES}${ATTORNEYS_GENERAL})?|settlement|investigation|probe|inquiry|(?:amicus )?brief|amicus|petition|complaint|motion|(?:comment )?letter|comments?)\\b`,
);

/** What states have that go to court: "20 states' lawsuit". */
export const OWN_SUIT =
  ' (?:\\w+ )?(?:lawsuits?|suits?|challenges?|complaints?|briefs?|letters?|motions?|appeals?)\\b';

/** "17 states", "the 10 other states", "some two dozen Democratic-led states". Groups: the number. */
export const COUNTED_STATES = flexible(
  `\\b(${COUNT_PATTERN}|dozens of)${OR_SO} ${ADJECTIVES}(?:states|jurisdictions)\\b(?! of\\b|'(?!${OWN_SUIT})|-)`,
);

/** "a bi-partisan coalition", "bipartisan multistate letters": acts and groups that are joint by their name. */
export const JOINT_BY_NAME =
  /\b(?:(?:bipartisan|bi-partisan|nationwide|national|broad|large|Democratic|Republican)[ ,]+(?:and )?)*(?:(?:bipartisan|bi-partisan|multistate|multi-state)[ ,]+)(?:(?:bipartisan|Democratic|Republican|AGs?|attorneys? general|consumer[- ](?:protection|fraud)|antitrust|opioid|privacy|data breach|price[- ]fixing)[ ,]+)*(?:coalitions?|groups?|letters?|settlements?|investigations?|probes?|briefs?|amicus briefs?|comments?|agreements?|inquiry|task force|working group)\b/iy;

/** "AGs United for Clean Power": groups that took a name. */
export const NAMED_GROUP =
  /\b(?:AGs|(?:Democratic |Republican |State )?Attorneys General) (?:United |Together |Alliance |Coalition |Partnership )?(?:[Ff]or|[Aa]gainst) (?:(?:a|an|the|and|of|\p{Lu}[\p{L}-]+) )*\p{Lu}[\p{L}-]+/uy;

/** Groups known by their party: they count where they act. */
export const PARTY_GROUP = flexible(
  `\\b(?:(?:${OF_A_KIND}|Democratic|Republican|GOP|Democrat|Dem|conservative|liberal|progressive|bipartisan)(?: state)?|(?:blue|red)[- ]states?|(?<!the )state(?= attorneys?[- ]general| AGs)) (?:${ATTORNEYS_GENERAL}|states)\\b(?!')|\\b(?:blue|red) states\\b(?!')`,
);

/** The noun alone, where what stands around it tells who they are. */
export const GROUP_NOUN = flexible(`(?:states|jurisdictions|${ATTORNEYS_GENERAL})\\b(?!')`);

/** "states – 18 in all", "attorneys general, 20 of them". Groups: the number. */
export const COUNTED_BEHIND = flexible(
  `(?:states|jurisdictions|${ATTORNEYS_GENERAL})(?:,| ?[—–-]+| \\() ?(?:now |some )?(${COUNT_PATTERN})(?: or ${COUNT_PATTERN})? (?:in all|in total|of them|altogether|all told|so far|strong)\\b`,
);

const COLOURED = `(?:(?:other|fellow|more|additional|U\\.?S\\.?|American|Democratic|Republican|GOP|(?:Democratic|Democrat|Republican|GOP|conservative|liberal)[- ](?:led|controlled|run|leaning|state)|(?:blue|red)[- ]states?|blue|red|state|states|conservative|liberal|progressive|bipartisan|like-minded|${OF_A_KIND}|${REGIONS})[ ,]+)*`;
const PEERS = '(?:colleagues|counterparts|peers|allies)';
const THEIR = '(?:his|her|their|our|my|its)';

/** "20 of her colleagues", "counterparts in 14 states". Groups: the number. */
export const PEERS_OF_ATTORNEYS_GENERAL = flexible(
  `\\b(${COUNT_PATTERN}) (?:of ${THEIR} )?(?:(?:other|fellow|Democratic|Republican|GOP|state|out-of-state) )*${PEERS}\\b|\\b(?:(?:Democratic|Republican|GOP|fellow) )?${PEERS} (?:from|in|of|across) ${ABOUT}(${COUNT_PATTERN}) ${ADJECTIVES}${PLACES}\\b`,
);

/** "Several other Republican attorneys general", "a handful of states", "fellow red-state AGs". */
export const VAGUE_GROUP = flexible(
  `\\b(?:(?:several|multiple|numerous|various|many|most|(?:handful|number|host|slew|string|cadre|couple|dozens|scores|bevy|band|phalanx|collection|raft|array|flock|chorus|swath|plurality|gaggle|cabal|network|gang|bunch|cluster|coterie) of|${FEW_PATTERN}|other|fellow) )${COLOURED}(?:${ATTORNEYS_GENERAL}\\b(?! offices?\\b)|states\\b(?!'| of\\b|-)(?: (?:with|led by) (?:Democratic|Republican|GOP) (?:attorneys general|AGs|governors))?)|\\bevery (?:other )?state (?:but|except|save)(?: for)? (?:(?:New|North|South|West|Rhode) )?\\w+(?: and (?:(?:New|North|South|West|Rhode) )?(?!\\w+s\\b)\\w+(?= ))?|\\bevery (?:other )?(?:Democratic|Republican|GOP) (?:state )?(?:attorney general|AG)\\b(?: in the (?:country|nation))?`,
);

/** "Republican colleagues", "counterparts across the country", whose somebody's are. */
export const PEERS_WITHOUT_NUMBER = flexible(
  `\\b(?:(?:Democratic|Republican|GOP|fellow|state|conservative|liberal|blue-state|red-state|out-of-state) )*${PEERS}\\b(?: (?:from|in|of|across) (?:(?:several|many|multiple|various|numerous|neighboring|nearby|the|all|more|other|(?:Democratic|Republican|GOP)(?:-led)?|blue|red) )+(?:states|country|nation)\\b)?`,
);

/** "19 fellow Republicans", beside an attorney general. Groups: the number. */
export const FELLOW_PARTISANS = flexible(
  `\\b(${COUNT_PATTERN}) (?:of ${THEIR} )?(?:(?:other|fellow|more|additional) )+(?:Republicans|Democrats)\\b`,
);

const TOP_LAWYERS =
  '(?:(?:top|chief) (?:state |government |law enforcement |legal )*(?:prosecutors|lawyers|attorneys|officers|law officers|law enforcement officials|cops)|state (?:top|chief) (?:prosecutors|lawyers))';

/** "top prosecutors of 15 states", "20 top state lawyers". Groups: the number. */
export const TOP_LAWYERS_OF_STATES = flexible(
  `\\b${TOP_LAWYERS} (?:from|in|of|for|representing) ${ABOUT}(${COUNT_PATTERN}) ${ADJECTIVES}${PLACES}\\b|\\b(${COUNT_PATTERN}) (?:(?:other|fellow|Democratic|Republican|GOP) )*top state (?:prosecutors|lawyers|attorneys|law enforcement officers)\\b`,
);

/** "22 state legal officers", "19 state prosecutors", "12 legal officials", on a page of attorneys general. Groups: the number. */
export const STATE_ENFORCERS = flexible(
  `\\b(${COUNT_PATTERN}) (?:(?:other|fellow|Democratic|Republican|GOP) )*(?:(?:of the (?:nation|country)'s )?(?:top |chief |state |states' )+(?:prosecutors|(?:chief )?legal (?:officers|chiefs|officials)|enforcers|law enforcement (?:chiefs|officers|officials)|top (?:prosecutors|lawyers))|legal officials)\\b`,
);

/** "the top state government lawyers", whose states follow. */
export const TOP_LAWYERS_NAMED = flexible(
  '\\b(?:top|chief) (?:state |government |legal )*(?:prosecutors|lawyers|attorneys|law officers|legal officers)\\b',
);

/** "Republican attorneys" in "Republican attorneys from Ohio and Iowa", whose states follow. */
export const PARTY_LAWYERS_NAMED = flexible(
  '\\b(?:Democratic|Republican|GOP|state) (?:state )?(?:attorneys|lawyers|prosecutors|legal officers)\\b(?= (?:from|for|of|in|representing) )',
);

/** "a coalition of 20", "a bipartisan group of 44" whose members are not named again. Groups: the number. */
export const GROUP_OF_SO_MANY = flexible(
  `\\b${GROUP_ADJECTIVES}${GROUP} of ${ABOUT}(${COUNT_PATTERN})(?=[,.;:]| (?:that|which|who|has|have|had|is|are|was|were|today|late|on|also|sued|su(?:es|ing)|filed|fil(?:es|ing)|wrote|writ(?:es|ing)|signed|joined|asked|urged|argued|led|in (?:(?:the|an?|this|\\S+) ){0,3}?(?:suit|lawsuit|brief|challenge|letter|suing|opposing|urging|asking|calling|defending|supporting|demanding))\\b)`,
);

/** "a coalition led by New York": named by its lead alone. */
export const LED_GROUP = flexible(
  `\\b${GROUP_ADJECTIVES}(?:coalition|group)(?=,? (?:this one |which is |also )?(?:co-)?led by )`,
);

/** "coalition" in "a Utah-led coalition": of whom it is, its lead tells. */
export const GROUP_LED_BEFORE = flexible(`(?<=-led )${GROUP_ADJECTIVES}(?:coalition|group)\\b(?! of\\b)`);

/** "a state AG coalition", "attorneys general coalition". */
export const COALITION_OF_THEM = flexible(
  '\\b(?:(?:bipartisan|multistate|state|Democratic|Republican|GOP) )*(?:attorneys? general|AGs?) coalition\\b',
);

/** "nearly half the states". */
export const SHARE_OF_STATES = flexible(
  "\\b(?:(?:nearly|almost|about|more than|over|roughly|at least) )?(?:half|(?:a |the )?majority|two-thirds|three-quarters|(?:a|one)[- ]third) (?:of )?(?:(?:all|the|our|nation's|country's|state|U\\.?S\\.?) )*(?:states|attorneys general|AGs)\\b(?! of\\b|'|-)",
  'gi',
);

/** "nearly all the country's attorneys general", "almost every state attorney general". */
export const NEARLY_ALL = flexible(
  "\\b(?:(?:nearly|almost|virtually|practically) (?:all|every)|all but (?:a (?:few|handful)|\\w+))(?: of)?(?: (?:of|the|our|nation's|country's|state|other|U\\.?S\\.?|Republican|Democratic|GOP)){0,3} (?:states?\\b(?! attorney| AG|'|-)|(?:state )?attorneys?[- ]general|AGs?\\b(?!'))(?: in the (?:country|nation|United States))?",
  'gi',
);

/** "Democratic officials from two dozen states", "attorneys general or governors of 25 states". Groups: the number. */
export const OFFICIALS_OF_STATES = flexible(
  `\\b(?:(?:Democratic|Republican|GOP|elected|top|state|antitrust)[ ,]+)*(?:(?:${ATTORNEYS_GENERAL} and other (?:state )?)?officials|leaders|lawyers|prosecutors|enforcers|${ATTORNEYS_GENERAL},? (?:or|and) governors|governors,? (?:or|and) ${ATTORNEYS_GENERAL}) (?:from|in|of|for|representing) ${ABOUT}(${COUNT_PATTERN}) ${ADJECTIVES}${PLACES}\\b`,
);

/** "attorneys general of nine", the states named before. Groups: the number. */
export const ATTORNEYS_GENERAL_OF_SO_MANY = flexible(
  `\\b${ATTORNEYS_GENERAL} (?:of|from|in) (${COUNT_PATTERN})(?= (?:have|has|had|sued|su(?:e|ing)|filed|file|wrote|write|signed|sign|joined|join|asked|ask|urged|urge|argued?|oppose[ds]?|said|say)\\b|[,.;])`,
);
