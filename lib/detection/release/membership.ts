import { tellsOfAnotherTime } from '../coalitions/another-time';
import type { JurisdictionCode } from '../jurisdiction-code';
import { type Page, textBefore } from '../text/page';
import type { Party } from './party';
import type { Roster } from './roster';

/** How surely the words around a row of names say that they act together. */
export type Membership = 'none' | 'possible' | 'said';

const FILLER =
  "(?: ?(?:the|a|an|and|by|with|from|of|for|in|following|other|fellow|additional|state|states|attorneys?|generals?|ags?|offices?|were|are|is|was|have|has|also|include|includes|including|today|today's|this|their|his|her|bipartisan|multistate|commonwealth|commonwealths|territory|territories|jurisdictions|acting|joining|which|who|counterparts?|colleagues?|well|as|district|each|all|well|total|participating|signatories|republican|democratic|those|others|one|two|three|four|five|six|legal|officers|chief|:|,|-))*";
const STRONG = new RegExp(
  "(?:\\bjoin(?:s|ed|ing)?\\b(?! together)(?: (?:him|her|them|us|onto|attorneys?|generals?|ags?|[\\p{Lu}][\\p{L}.'-]+|by|with|in|on|the|this|today's|a|an|multistate|multi-state|bipartisan|amicus|joint|legal|comment|latest|effort|fight|case|call|challenge|motion|lawsuit|suit|brief|letter|coalition|settlement|comments|petition|investigation|filing|action|agreement|submitting|sending|sign(?:ing)?|also|and|were|are|is|was)){0,14}|\\balong with|\\balongside|\\btogether with|\\bin addition to|\\bbesides|\\bas well as|\\bco-?(?:leads?|led|leading)(?: \\p{Ll}+){0,6}?(?: by| with| are| alongside)|\\b(?:led|headed|spearheaded|chaired) (?:jointly )?by|\\bon behalf of|\\b(?:signed|filed|brought|submitted|joined|supported|secured|reached|sent|authored|co-sponsored|sponsored) (?:on to |onto )?by|\\bsign(?:ing|ed) (?:on|onto)|\\bsigning(?: \\p{Ll}+){0,6}|\\bsignator(?:y|ies)|\\bparticipat(?:ed|es|ing)(?: (?:\\p{Ll}+|[\\p{Lu}][\\p{L}.'-]+)){0,9}|\\bfollowing|\\battorneys? generals?(?:'s)?(?: offices)?(?: (?:of|from|for|in|representing|including|includes?|joining))+|\\bags?(?: (?:of|from|for|in|representing|including))+|\\b(?:coalition|group|committee|effort)\\b[^.]{0,80}? (?:includ(?:es|ed|ing)|consists? of|comprises|comprised of|made up of)|\\b(?:plaintiffs?|plaintiff states|parties|members)(?: \\p{Ll}+){0,5}? (?:are|include|is)|\\bstates(?: \\p{Ll}+){0,8}? (?:are|include)|\\bstates of|\\bstates joining(?: \\p{Ll}+){0,6}|\\b(?:he|she|it) (?:was|is) joined by|\\bother states?:|\\bplaintiffs:|\\badd(?:s|ed|ing)?|\\ball (?:50|fifty|(?:the )?remaining|(?:the )?other) states(?:,| and))" +
    `${FILLER} ?$`,
  'iu',
);
/** "Attorneys General Rob Bonta (California), …": titles in the row itself. */
const TITLES = /\b(?:attorneys general|AGs)[ ,:]*(?:the )?$/i;
const ACT_THEN =
  /^(?:\(.{1,20}\))?(?:,? (?:and|also|who|have|has|had|all|each|today|both|jointly|then|that|are|were|as well|too|recently|together|announced (?:today )?that (?:they|it|he|she))){0,4},? (?:join(?:ed|s|ing)?\b|sign(?:ed)?\b|co-?sign(?:ed)?\b|filed?\b|sued?\b|suing|co-?led\b|led\b|co-?leads?\b|leads?\b|submitted|sent\b|issued|secured|reached|announced|participat|are (?:plaintiffs|parties|members|participating|also)|parties|intervened?|urged?\b|asked\b|call(?:ed)? on|wrote|settled)/i;
const SPEAKS_ONLY_OF =
  /\b(?:against|argu\w+|laws?|bans?|residents?|consumers|people|families|across|would|could|judge|voters|unlike|offices? (?:in|of)|defendants?|headquartered|based|located)\b[^,;]*$/i;
/** "against efforts by a group led by Texas": those who are opposed. */
const OPPOSED =
  /\b(?:originally|first) (?:filed|brought)\b|\b(?:against|opposing|opposite|defend\w* against|fend\w* off) (?:[\w'-]+ ){0,3}?(?:efforts?|attempts?|attacks?|challenges?|lawsuits?|suits?) (?:\w+ ){0,2}?(?:by|from)\b|\b(?:interven\w+|defend\w*|oppos\w+|dismiss\w*|against)\b[^.;]{0,60}\b(?:lawsuits?|suits?|challenges?) (?:\w+ )?(?:led|brought|filed) by\b|\b(?:in|to|of|supporting|opposing|against|dismiss) (?:the|a) (?:\w+ )?(?:case|lawsuit|suit|challenge) (?:brought|filed) by\b|\bfrom (?:a|the) (?:\w+ )?(?:challenge|lawsuit|suit) (?:brought|filed|led) by\b|\b(?:challenged|opposed|sued) by\b/i;
/** "He is leading a coalition in filing a similar suit": next to this one. */
const BESIDE_THIS =
  /\b(?:similar|separate|parallel|companion) (?:[\w-]+ )?(?:lawsuits?|suits?|letters?|briefs?|complaints?|actions?)\b/i;
/** "Every state but": they do not act. */
const LEFT_OUT =
  /\b(?:but|except(?: for)?|other than|excluding|save|with the exception of)(?: the)?(?: states? of)? $/i;
const IN_PLACE =
  /(?<!general|AGs|states|generals?'s offices)\b(?:in|into|across|throughout|within|between|than|against|sue|sued|sues|suing) (?:the )?(?:states? of )?$/i;
/** "California, Texas and Ohio have laws": the row is a subject of something else. */
const SAID_OF_PLACES =
  /^(?:'s?)?(?: (?:have|has|had))? (?:(?:enacted|passed|adopted|banned|laws?|residents?|consumers?|families|courts?|law|ban|statutes?)\b)/i;
const ANOTHER_ACT =
  /^(?:["']|(?:separately|meanwhile|previously|in a separate|in another|in a related|also today|earlier|last (?:week|month|year|fall|spring|summer|winter)|in (?:early |late |mid-)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:of )?)?(?:19|20)\d\d)\b)/i;
/** "New Jersey will not join", "Ohio and Utah declined to sign": they stay out. */
const STAYS_OUT =
  /^(?:\(.{1,20}\))?,? (?:(?:who|which|that|however|,) ){0,2}(?:(?:(?:has|have|had|did|does|do|will|would|is|was|were|are|could)(?: not|n't)|never) (?:yet |also )?(?:be )?(?:join|sign|tak|support|part|among|a part|sue|participat|endors)|(?:has |have |had )?(?:declined|refused|opted not|chose not) to (?:join|sign|take|participate|sue)|(?:has |have |had )?opted out|(?:has |have |had )?stayed out)/i;
const STRAIGHT_QUOTES = /"/g;

/** What the words around a roster say of it; offices of one jurisdiction stand alone only beside a clear word. */
export function membershipOf(page: Page, roster: Roster): Membership {
  const { before, after, codes, parties } = roster;
  const said = page.text.slice(roster.sentence.start, roster.end) + after;
  if (ANOTHER_ACT.test(said.trimStart()) || isQuoted(page, roster.start) || tellsOfASecondAct(page, roster))
    return 'none';
  const now = /\btoday\b|\btoday's\b/i.test(said);
  if (tellsOfAnotherTime(said) && !now && codes.size < 5) return 'none';
  const near = before.slice(-150);
  if (STAYS_OUT.test(after)) return 'none';
  if (LEFT_OUT.test(near) || OPPOSED.test(before)) return 'none';
  if (STRONG.test(near)) return 'said';
  if (IN_PLACE.test(near) || SPEAKS_ONLY_OF.test(near.slice(-60)) || SAID_OF_PLACES.test(after))
    return 'none';
  if (ACT_THEN.test(after) && (codes.size > 1 || parties.some(({ by }) => by === 'person'))) return 'said';
  if (codes.size > 1 && TITLES.test(near)) return 'said';
  const titled = page.text.slice(roster.start, roster.end).match(/attorneys? generals?/gi)?.length ?? 0;
  if (codes.size > 2 && titled > 1) return 'said';
  if (codes.size > 4) return 'possible';
  return 'none';
}

/** Whether quotation marks are open there: what somebody says lists nobody. */
function isQuoted(page: Page, offset: number): boolean {
  const paragraph = textBefore(page, offset, 2000).split('\n').at(-1) ?? '';
  return (paragraph.match(STRAIGHT_QUOTES)?.length ?? 0) % 2 === 1;
}

/** A release that announces a second act gives it a paragraph of its own. */
const SECOND_ACT =
  /^\W*(?:separately|meanwhile|in a separate|in another|in a related|in related (?:news|action)|also today|also this week|earlier (?:today|this week))\b/i;

function tellsOfASecondAct(page: Page, { start, after, sentence }: Roster): boolean {
  if (BESIDE_THIS.test(page.text.slice(sentence.start, start) + after)) return true;
  return SECOND_ACT.test(page.text.slice(page.text.lastIndexOf('\n', start) + 1, start));
}

const LED_BY = new RegExp(
  `(?:\\b(?:led|headed|spearheaded|chaired|authored|organized) (?:jointly )?by|\\bco-?led(?: \\p{Ll}+){0,6}? (?:by|with|alongside)|\\bco-?led by|\\bled (?:the |this )?\\p{Ll}+ (?:with|alongside)|\\bco-?lead(?:s|ing)?(?: \\p{Ll}+){0,6}? (?:with|are|is|alongside)|\\bleading (?:the|this) (?:\\p{Ll}+ ){1,3}(?:are|is|with)|\\blead attorneys general(?: \\S+){0,6}?(?: -+| are|:|,)?|\\bexecutive committee (?:\\p{Ll}+ ){0,4}of|\\blead(?:ing)? states(?: \\p{Ll}+){0,5}(?: are|:))${FILLER} ?$`,
  'iu',
);
/** "Leading the inquiry is a group of attorneys general from …". */
const LEADING_IS = /^\W*(?:co-)?leading (?:the|this|today's)\b[^.]*\b(?:is|are)\b/i;
const WHO_LEADS =
  /^(?:\(.{1,20}\))?(?:,? (?:who|which|in|are|is|has|have|today|jointly|also|then|and|recently|announced (?:today )?(?:that )?(?:they|he|she) (?:is|are|has|have|will)?))*,? (?:co-?)?(?:led|leads?|leading|spearhead(?:ed|s|ing)?|head(?:ed|s))\b(?! by\b)(?=[^.]{0,90}\b(?:coalition|group|letter|lawsuit|suit|brief|effort|comments?|investigation|settlement|attorneys general|AGs|states|negotiations|multistate|fight|call|team|filing|challenge|committee|petition|action|opposition)\b)/i;
/** "Ellison was joined by Healey in leading a coalition": both lead. */
const JOINED_IN_LEADING = /^ (?:was|is|were|are) joined by [^.;]{1,80}? in (?:co-)?leading\b/i;
const NOT_THIS_ACT = /\b(?:multiple|several|numerous|many|previous|prior|past)\b/i;
const MANY = 4;

/** Those of a roster whom its words name as leading. */
export function leadsOf(page: Page, roster: Roster): JurisdictionCode[] {
  const { before, after, codes, parties } = roster;
  const said = page.text.slice(roster.sentence.start, roster.end) + after;
  if (isQuoted(page, roster.start) || tellsOfASecondAct(page, roster)) return [];
  if (ANOTHER_ACT.test(said.trimStart()) || OPPOSED.test(before)) return [];
  if (tellsOfAnotherTime(said) && !/\btoday\b/i.test(said)) return [];
  if (LED_BY.test(before.slice(-150)) || LEADING_IS.test(before)) return ledBy(page, parties);
  const match = WHO_LEADS.exec(after) ?? JOINED_IN_LEADING.exec(after);
  if (match === null || NOT_THIS_ACT.test(after.slice(0, match[0].length + 40))) return [];
  // Of a long list only the last is the one "who led".
  return codes.size > MANY
    ? [(parties.at(-1) as { jurisdiction: JurisdictionCode }).jurisdiction]
    : [...codes];
}

/** "Led by Attorney General A and the attorneys general of …": who is named leads, those listed after joined. */
function ledBy(page: Page, parties: readonly Party[]): JurisdictionCode[] {
  const stop = parties.findIndex(
    ({ start }, index) =>
      index > 0 && /\battorneys general (?:of|from|for) (?:the )?$/i.test(textBefore(page, start, 40)),
  );
  const named = parties.slice(0, Math.max(0, stop));
  const leading = named.some(({ by }) => by === 'person') ? named : parties;
  return [...new Set(leading.map(({ jurisdiction }) => jurisdiction))];
}
