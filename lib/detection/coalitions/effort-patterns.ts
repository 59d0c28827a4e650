import { COUNT_PATTERN } from './count';
import { ATTORNEYS_GENERAL, flexible, GROUP, GROUP_ADJECTIVES } from './patterns';

/** "A large coalition of legal officials". */
export const GROUP_OF_LEGAL_OFFICIALS = flexible(
  `\\b${GROUP_ADJECTIVES}${GROUP} of (?:(?:other|fellow|state|Democratic|Republican|GOP|bipartisan|like-minded|top) )*(?:chief )?(?:legal|law) (?:officials|officers|chiefs)\\b(?: (?:from|of|in|representing) (?:(?:nearly|about|some|at least|more than|over) )?(${COUNT_PATTERN}) (?:other )?states\\b)?`,
);

/** "A coalition that now includes a majority of the states". */
export const GROUP_OF_SHARE = flexible(
  `\\b${GROUP_ADJECTIVES}${GROUP} (?:that|which) (?:(?:now|already|also|has grown to) ){0,2}(?:includes?|counts|numbers|spans|represents?|comprises) (?:(?:nearly|almost|about|more than|over|roughly|at least) )?(?:half|most|all|(?:a |the )?majority|two-thirds|three-quarters|(?:a|one)[- ]third) (?:of )?(?:(?:all|the|our|nation's|country's|United|U\\.?S\\.?) ){0,3}(?:states|attorneys general|AGs)\\b`,
);

/** "A bipartisan multistate effort", "a 23-state push". Groups: the number. */
export const EFFORT_OF_STATES = flexible(
  `\\b(?:(?:bipartisan|bi-partisan|nationwide|national|broad|large|growing)[ ,]+(?:and )?)*(?:multi-?|(${COUNT_PATTERN})-)state (?:(?:bipartisan|enforcement|joint|legal) )*(?:effort|push|campaign|action|challenge|fight|opposition|demand|battle)\\b(?! (?:plan|team|items?|force)\\b|,? (?:called|named|dubbed|known as)\\b)`,
);

/** "The States Negotiating Committee": committees that states in a case take for themselves. */
export const NAMED_COMMITTEE =
  /\b(?:bipartisan )?(?:(?<!United )States'? (?:Negotiating|Litigation|Plaintiffs'?|Settlement)|Multi-?[Ss]tate (?:Executive|Steering|Leadership|Negotiating|Litigation|Settlement)) (?:Committee|Group)\b/y;

/** "The multistate", joined or led, where nothing more is said of it. */
export const MULTISTATE_ALONE =
  /\bmulti-?state\b(?=[,.;)]| (?:in|on|and|against|over|led|with|that|which|to|last|this|is|was|has|after|because)\b)/iy;

/** "Attorneys general from both parties". */
export const OF_BOTH_PARTIES = flexible(
  `\\b(?:state )?${ATTORNEYS_GENERAL} (?:from|of|in) both (?:(?:major|political) )*parties\\b`,
);

/** "Attorneys general for the District of Columbia and three U.S. territories". */
export const OF_TERRITORIES = flexible(
  `\\b${ATTORNEYS_GENERAL} (?:for|of|from|in|representing) (?:the )?(?:District of Columbia|D\\.?C\\.?|Washington,? D\\.?C\\.?|Puerto Rico|Guam) and (?:${COUNT_PATTERN}) (?:U\\.?S\\.? )?territories\\b`,
);
