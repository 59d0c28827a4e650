import { ACTS, ADVERBS } from './acting-words';
import { COUNT_PATTERN } from './count';
import { settlesWith } from './settles-with';

/** Tells whether a number of states is a group that acts together, or states that are merely counted. */
const ACTING = new RegExp(`^(?:,? ${ADVERBS}){0,6},? (?:${ACTS})`, 'i');
/** "Seventeen states backed Texas", "looked into Facebook": whom, by name, tells it from what voters do. */
const ACTS_ON_A_NAME =
  /^ (?:who |that |have |had |are |were |later |also ){0,3}(?:v(?:s|ersus)?\.? (?:the )?(?:Trump|Biden|Obama|Bush|EPA|[A-Z]\w+ [Aa]dministration)|(?:back(?:ed|ing)?|support(?:ed|ing)?|look(?:ed|ing)? into|agreed with|go(?:ne|es|ing)? after|went after) (?:the )?[A-Z]|(?:(?:will|would|to) )?(?:split|share|divide) \$[\d.,]+ (?:million|billion) from (?!Congress|Washington|Medicaid|Medicare|Treasury)[A-Z][a-z]|[Cc]all(?:s|ed|ing)? (?:[Oo]n|[Uu]pon) (?:[A-Z][\w.'-]* ){1,4}[Tt]o\b)/;

const LINK =
  ',?(?: (?:and|plus|&|as well as|along with|together with|with|in addition to))?(?: (?:in|from|for))? (?:the )?';
const MANY = `(?:${COUNT_PATTERN}|several|some|many|numerous|various|multiple|a (?:number|handful|dozen|group|coalition) of|dozens of|more than \\d+|other)`;
const LOCAL =
  '(?:territor(?:y|ies)|mayors|cit(?:y|ies)|count(?:y|ies)|municipalities|localities|governments?|governors?|tribes|officials|agencies|districts|legislatures?|commonwealths?|jurisdictions|organizations|groups|universities|hospitals)';
/** "Led by Oregon's Ellen Rosenblum": up to the last of the names. */
const LED_BY =
  /^,? (?:co-)?(?:led|headed|spearheaded) (?:(?:mostly|mainly|largely|primarily|jointly) )?by (?:(?:the|attorneys? general|state|of|and|from)[ ]){0,4}\p{Lu}[\p{L}.'-]*(?:,? (?:and )?(?:(?:the|of|attorney general|state) ){0,3}\p{Lu}[\p{L}.'-]*){0,12}/u;
const NAME = "[A-Z][\\w.'-]*(?: (?:of )?[A-Z][\\w.'-]*){0,2}";
/** "Ten states including Ohio, Utah and the District of Columbia": up to the last of the names. */
const INCLUDING = new RegExp(
  `^,? including (?:the )?${NAME}(?:(?:, (?:and )?| and )(?:the )?${NAME}){0,12}(?=,? [a-z])`,
);
/** What stands between a number of states and what they do; each alternative is one part of it. */
const BETWEEN: readonly RegExp[] = [
  /^(?:,?(?: (?:and|plus|&|as well as|along with|together with|with))?|,)(?: (?:in|from|for))?(?: the)? (?:(?:Washington,? )?(?:D\.C\.|D\.?C\b)|District of Columbia|District\b|Puerto Rico|Guam|(?:U\.?S\.? )?Virgin Islands|American Samoa|Northern Mariana(?: Islands|s))/i,
  new RegExp(
    `^(?:${LINK}|, )${MANY} (?:[\\w.,'-]+ ){0,2}?${LOCAL}\\b(?: of (?:the )?(?:[A-Z][\\w.]+(?:,? and |, | )?){1,6}(?<![ ,]))?`,
  ),
  new RegExp(
    `^(?:${LINK}|, )(?:${LOCAL} (?:and ${LOCAL} )?of (?:the )?)?[A-Z][\\w.'-]*[\\w'](?: (?:[A-Z][\\w.'-]*[\\w']|(?:Lt\\. )?Gov\\.|of|the|and County)(?= |,|$))*`,
  ),
  new RegExp(`^,?(?: and)? (?:[\\w-]+ ){0,2}${LOCAL}(?: and (?:[\\w-]+ )?${LOCAL})?\\b`),
  /^ with (?:an? |the )?(?:\w+ ){0,3}?(?:attorneys? general|AGs?|governors?|legislatures?)/,
  /^ (?:in|from|across|around) the (?:\w+ ){0,2}(?:country|nation|Midwest|Northeast|South|West|Southwest|Northwest|region|U\.S\.|Plains)/,
  /^,? [—–_-]+ [^—–_]{1,150}? [—–_-]+/,
  /^ ?[—–]+ ?[^—–]{1,150}?[—–]+/,
  /^,? (?:most|many|all|both|some|each)(?: of (?:them|which))? (?:led|run|governed|controlled) by (?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+,?/u,
  /^, among others,?/,
  /^,? or (?:[\w-]+ )?(?:cities|counties)\b/,
  /^,? (?:or|and|through|via|by) their (?:\w+ ){0,3}(?:officials|attorneys? general|AGs|governors|leaders)\b/,
  /^,? and counting\b/,
  INCLUDING,
  LED_BY,
  /^ \([^)]{1,140}\)/,
  /^\)?, as (?:plaintiffs|amici|intervenors|petitioners|friends of the court)\b,?/,
];
const APART =
  /^,? (?:including|led by|headed by|among them|joined by|all|most|many|mostly|from|with|along with|plus)\b/;
const APART_REACH = 240;
const MOST_PARTS = 8;

/** "Not only refused to answer but went to court": what they do comes second. */
const NOT_ONLY = /^,? not only [^.;]{3,90}?,? but (?:also |then |have |has |had )*/;

/** "Twenty states sued by the company". */
const IS_DONE_BY = /^ (?:sued|accused|investigated|challenged|subpoenaed|targeted) by\b/;

/** "Twenty states were sued", "are asked by June to answer": that is done to them. */
const IS_DONE_TO_THEM =
  /^(?:,? (?:that|which|who|have|has|had|also|then|already|later)){0,3} (?:are|were|was|is|be|been|being|get|gets|got) (?:also |now |being |recently )?(?:asked|urged|sued|accused|investigated|subpoenaed|petitioned|challenged|alleged|demanded|warned|appealed|told|rejected)\b/i;

/** Whether what follows a group is what it does, at once or after those who do it with them. */
export function actsNext(after: string): boolean {
  if (IS_DONE_TO_THEM.test(after) || IS_DONE_BY.test(after)) return false;
  const first = NOT_ONLY.exec(after)?.[0].length ?? 0;
  if (first > 0 && ACTING.test(` ${after.slice(first)}`)) return true;
  let rest = after;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    if (ACTING.test(rest) || ACTS_ON_A_NAME.test(rest)) return true;
    if (parts > 0 && actsAfterComma(rest)) return true;
    const part = BETWEEN.map(pattern => pattern.exec(rest)?.[0].length ?? 0).find(length => length > 0);
    if (part === undefined) break;
    rest = rest.slice(part);
  }
  return actsAfterComma(after);
}

/** "Twenty states, including Ohio, Utah and Texas, sued": what they do follows one of the commas. */
function actsAfterComma(after: string): boolean {
  if (!APART.test(after)) return false;
  const clause = /^[^.;]*(?:\.(?! )[^.;]*)*/.exec(after.slice(0, APART_REACH))?.[0] ?? '';
  for (let at = clause.indexOf(','); at >= 0; at = clause.indexOf(',', at + 1)) {
    if (at === 0) continue;
    const rest = clause.slice(at);
    // "Twenty states, including Ohio, and the District of Columbia sued".
    const district = (BETWEEN[0] as RegExp).exec(rest)?.[0].length ?? 1;
    if (ACTING.test(rest.slice(1)) || ACTING.test(rest.slice(district))) return true;
  }
  return false;
}

const BY_THEM =
  /\b(?:[Ll]aw[Ss]uits?|suits?|[Bb]riefs?|[Ll]etters?|[Cc]omplaints?|[Cc]hallenges?|[Cc]ases?|[Pp]etitions?|[Ss]ettlements?|[Ee]fforts?|[Aa]ctions?|[Mm]otions?|[Ii]nvestigations?|[Pp]robes?|[Aa]ppeals?|signed|filed|[Ss]ued|brought|[Ll]ed|[Jj]oined|[Bb]acked|[Ss]upported|launched|mounted|lodged|conducted|announced|negotiated|sought|submitted|reached|co-signed|settled|challenged|appealed|contested|(?:stay|injunction|order|review|rehearing|hearing) (?:requested|sought|won|obtained|secured)|entered into)(?: (?:was|were|has been|is|being|that was))?(?: (?:filed|brought|led|joined|signed|backed|supported|launched|reached|against \S+(?: \S+)?))?(?: (?:late|earlier|today|on|last|this|a|\S+day|days?|weeks?|months?|years?|in|federal|state|court|separately|jointly|together|independently|individually|simultaneously|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|\d{1,2},?)){0,4}(?<=\w,?|\.) (?:by|from|of|involving|with|on behalf of)(?: (?:(?:(?:the )?(?:[A-Z][\w.]+|federal government),? (?:of |for |and )?){1,12}|him |her |them |it )(?:(?:and|along with|plus|with|as well as)(?: a total of)?)?| (?:the )?(?:officials|leaders|lawyers|attorneys general|AGs) (?:from|in|of|for) (?:[A-Z][\w.]+,? ){1,6}and)?(?: (?:an?|another|one|a (?:separate|second|third|different|new|rival)))?\s*(?<=\s)$/;
/** "Because of a suit filed by a trade group, eight states pay": the comma ends who filed it. */
const OPENED = /(?:^|[.;\n] )(?:Because of|Under|Following|After|Thanks to|Since) [^.;]*, $/;
const WITH_THEM =
  /\b(?:join(?:s|ed|ing)?(?: with| by| along(?: with)?)?|along with|alongside|together with|represent(?:s|ing|ed)|(?:arguing|writing|speaking|acting) for|on behalf of|co-?leads?|co-?led|leads?|led|leading|(?:fil(?:ed|ing)|brought|launched|mounted) (?:one|suit|(?:an?|its|his|her|their|the) (?:[\w-]+ ){0,3}(?:suit|lawsuit|challenge|complaint|case|brief|petition))(?: [\w-]+){0,2} with|sued with|(?:ruled|decided)(?: \d-\d| unanimously)? (?:for|against)|sid(?:ed|es|ing) with|in favor of|(?:win|victory|setback|defeat|loss) (?:for|to))\s+(?:a |the |(?:[A-Z][\w.]+ ){1,3}and |[A-Z]{2,5}, (?:and )?)?$/i;
/** "Along with Nevada, Oregon and 19 other states": those named before the number are with them. */
const WITH_NAMED =
  /\b(?:[Jj]oin(?:s|ed|ing)?(?: with| by| along with)?|[Aa]long with|[Aa]longside|[Tt]ogether with|[Oo]n behalf of)\s+(?:[A-Z][\w.]+,? (?:of )?){2,12}and $/;
/** "Court sides with Illinois, 21 other states". */
const WITH_A_STATE_AND = /\b[Ss]id(?:ed|es|ing) [Ww]ith (?:[A-Z][\w.]+ ){0,2}[A-Z][\w.]+, (?:and )?$/;
/** "The justices sided with Trump over 21 states". */
const OVER_THEM = /\b[Ss]id(?:ed|es|ing) [Ww]ith (?:the )?[\w.' ]{2,40} (?:over|against) (?:the )?$/;
/** "Joining the suit are Arizona, Colorado and 20 other states". */
const INVERTED =
  /\b(?:[Jj]oining|[Pp]articipating|[Ss]igning|[Ii]nvolved)\b[^.;]{0,60}?\b(?:suit|lawsuit|case|settlement|brief|letter|coalition|challenge|complaint)\b[^.;]{0,30}? (?:are|is|were|was) (?:[^.;]* and )?$/;
/** "Cases brought by small businesses and 12 states". */
const BY_OTHERS_TOO =
  /\b(?:suits?|lawsuits?|cases?|challenges?|complaints?|briefs?|appeals?)\b[^.;]{0,40}\b(?:by|from|of) (?:[\w-]+ ){0,4}?(?:businesses|companies|groups|unions|counties|cities|tribes|advocates),? (?:and|along with|plus) $/i;
const MERELY_WHERE =
  /\b(?:in|across|throughout|within|among|to|least in|at|into|between|covering|affecting|of|from)\s+(?:(?:about|nearly|some|at least|more than|over|all)\s+)?$/i;

/** "Settled with all 50 states". */
const ABOUT_SO_MANY =
  /(?:\b(?:all|some|nearly|about|almost|roughly|at least|more than|over|around|as many as|upwards? of|close to|no fewer than|another|a total of|(?:an? )?(?:band|collection|array|raft|slate|batch|assortment|patchwork) of) )+$/i;

/** "A settlement in the works between several states", "it settles the claims of 12 states". */
const SETTLED_AMONG_THEM =
  /\b(?:[Ss]ettlement(?: \w+){0,6} between|(?:[Ss]ettlements?|deals?|accords?|agreements?)(?:,? \w+){0,4},? between [^.;]{2,60} and|(?:fac(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|end(?:s|ed|ing)?)(?: \S+){0,3} claims (?:from|by|of)(?: (?:[A-Z][\w.]+ ){1,3}and)?) (?:the )?$/;

/** "Her brief had the backing of two dozen states"; an amendment wants the support of states too. */
const HAS_THEIR_BACKING =
  /\b(?:suit|lawsuit|brief|case|challenge|appeal|letter|petition)\b[^.;]{0,30}\b(?:backing|support) (?:of|from) (?:the )?$/i;

/** "With the support of 13 other states, it went to court". */
const WITH_SUPPORT_OF = /\bwith the (?:support|backing|help) of (?:the )?$/i;
/** "A lawyer for the 12 states said". */
const LAWYER_FOR = /\b(?:lawyers?|attorneys?|counsel) (?:for|representing) (?:the |a )?$/i;
const ARGUE = /^ (?:have |had )?(?:said|argu|contend|urg|asked|appear)/;
/** "At the request of 23 states". */
const AT_THEIR_REQUEST = /\bat the (?:request|urging|behest) of (?:the )?$/i;

/** "A suit that Texas filed in December with nine other states". */
const DONE_WITH =
  /\b(?:suit|lawsuit|complaint|challenge|brief|case|letter)\b[^.;]{0,70}\b(?:filed|brought|launched|signed|led)\b[^.;]{0,30} (?:with|alongside) $/i;
/** "Plaintiffs, including 26 states,"; of opponents and supporters what they say is told. */
const PARTIES_INCLUDING =
  /\b(?:plaintiffs|challengers|petitioners|respondents|appellees|appellants|amici|litigants)(?: in (?:the|that|this) (?:case|suit|lawsuit))?(?:,? (?:including|includes?|among them|which include|led by|are|were)| ?[:—–-]|,) (?:(?:[\w-]+ ){1,4}and )?(?:the |some |about |nearly |more than |at least )?$/i;
const SIDES_INCLUDING =
  /\b(?:opponents|critics|supporters|backers|defenders|foes|objectors)(?: of [^,.;]{3,60})?,? (?:including|among them|led by) (?:the |some |about |nearly |more than |at least )?$/i;
const SIDES_SAY =
  /^(?:,? (?:and|as well as) [^.;,]{3,70})?,? (?:say|said|argu|contend|claim|su(?:ed|ing)|call|counter|maintain|fear|want|s(?:eek|ought)|propos|accus)/i;
/** "Bringing the number of plaintiffs to 15 states". */
const TOTAL_OF =
  /\b(?:bring|brought|rais|push)\w* (?:the|a|its|to) (?:\w+ ){0,2}(?:total|number|count|tally)\b[^.;]{0,50}\b(?:of|to|at) $|\btotal(?:s|ed|ing) $/i;
const IN_A_SUIT = /\b(?:law ?suits?|suit|plaintiffs?|case|settlement|brief|letter|challenge|coalition)\b/i;

/** "The judge granted a request by 12 states". */
const ASKED_OF_COURT =
  /\b(?:judges?|courts?|justices|panel)\b[^.;]{0,80}\b(?:requests?|bids?|motions?|pleas?|attempts?|claims?|arguments?) (?:\w+ )?(?:by|from|of) (?:the |some |about |nearly |more than |at least )?$/i;

/** "In a brief, 12 states told the court": what they say, they say in law. */
const IN_A_PAPER =
  /\b[Ii]n (?:an?|the|their|court|legal)(?: (?!in\b|about\b)[\w-]+){0,4}? ?(?:brief|filings?|letter|complaint|challenge|case|appeal|(?:law)?suit|motion|petition|papers|documents|comments)(?: (?:filed|sent|submitted|released|made|to|late|on|last|this|\w+day|week|month|in|federal|court))*, (?:the |some |about |nearly |more than |at least )?$/;
const SPEAK =
  /^(?:,? [^.;,]{0,60},)? (?:have |had )?(?:say|said|told|argu|assert|wrote|claim|contend|accus|alleg|call|ask|urg|maintain|warn|describ|point)/;

/** "A suit that 13 states have backed": what they do to it comes last. */
const AN_ACT_THAT =
  /\b(?:suits?|lawsuits?|briefs?|letters?|complaints?|challenges?|petitions?|settlements?),? (?:that|which) (?:some |about |nearly |more than |at least )?$/i;
const DO_TO_IT =
  /^ (?:have |had |also |later |since ){0,3}(?:joined|backed|signed|filed|brought|supported|endorsed|led)\b(?! (?:in)?to\b)/i;

/** "The suit, led by Ohio, includes 19 other states": of whom it is made up. */
const AN_ACT_INCLUDES =
  /\b(?:suit|lawsuit|coalition|brief|letter|complaint|challenge|plaintiffs|signatories|settlement|investigation|probe)\b[^.;]{0,80}\b(?:includes?|included|involves?|involved) (?:about |some |nearly |more than |at least )?$/i;

/** "A suit that bears the names of nine states": those who signed it. */
const BEARS_THEIR_NAMES =
  /\b(?:law ?suit|suit|brief|letter|complaint|petition|motion|filing|comments?)\b[^.;]{0,40}\b(?:bear(?:s|ing)?|bore|carr(?:y|ies|ied|ying)|has|had|with) the (?:names|signatures) of (?:the )?$/i;

/** "A brief in the Supreme Court, with 22 states in all": their total. */
const AN_ACT_WITH =
  /\b(?:suit|lawsuit|brief|letter|complaint|challenge|petition|coalition)\b(?:[^.;]|U\.S\.){0,60},? (?:with|for a total of) $/i;
const IN_ALL = /^ (?:in all|in total|altogether|signing on|on board|taking part)\b/;

/** "Joined nine other states in banning it", "to mandate it", "in the compact": laws have company too. */
const JOINED_BEFORE =
  /\bjoin(?:s|ed|ing)?(?: with| along(?: with)?)? (?:the |about |some |nearly |at least )?$/i;
const IN_LAWS =
  /^(?:[^.;]|\.(?=[A-Z,])){0,60}?,? (?:(?:in|by|to) (?:the (?:\S+ ){0,5}compact\b|(?:ban|legaliz|mandat|allow|requir|adopt|pass|enact|expand|rais|abolish|outlaw|prohibit|decriminaliz|restrict|offer|provid|declar|recogniz|hav|mak|implement|approv|permit|participat|hold|us|giv|elect|vot|offer|cut|rais|repeal|eliminat|limit|regulat|designat|tax|cover|issu)(?:e|es|ing|ning|ting|ling)?\b(?! (?:a |an |the |their )?(?:joint|letters?|briefs?|suits?|lawsuits?|settlement|statement))|(?:becom|creat|establish|launch)(?:e|ing) (?:a|an|its|their) (?!(?:\w+ )?(?:investigation|lawsuit|suit|probe|coalition|inquiry|task force)))|(?:allow|bann|requir|offer|permit|prohibit|us)ing |(?:that|which|where) (?:already |also )?(?:ha(?:ve|s) (?:already )?(?:ban|legaliz|pass|adopt|enact|law|similar|such|abolish|outlaw)|ban|allow|require|permit|prohibit|do|offer|use)|with (?:similar |such |\w+ )?(?:laws|bans|statutes|programs))/i;

/** "Vermont is one of 21 states suing": what tells the states apart is that they act. */
const ONE_OF =
  /\b(?:one|some|two|three|part|each|all|many|most|several|both) of (?:the |those |these )?$|\b(?:is|was|are|were) among (?:the )?$/i;

/** "Tennessee, with 23 states supporting it, appealed". */
const WITH_SO_MANY = /(?:,|[—–-]) with $/;
const ON_ITS_SIDE =
  /^ (?:also )?(?:(?:support|back|join|oppos|sid)ing (?:with |it|him|her|them|us|the |[A-Z])|in support)/;
/** "The Justice Department and 38 states want the judge to break it up". */
const WITH_ENFORCER =
  /\b(?:Justice Department|DOJ|Department of Justice|F\.?T\.?C|Federal Trade Commission|CFPB)(?:,? (?:and|along with|together with|with)|, joined by) (?:a |the )?$/;
/** "The backing of 21 states, whose attorneys general filed a brief". */
const WHOSE_ATTORNEYS =
  /^,? whose (?:\w+ ){0,2}(?:attorneys general|AGs|lawyers)\b[^.;]{0,60}?\b(?:su(?:ed|ing)|fil(?:ed|ing)|signed|joined|wrote|ask|brief|lawsuit|letter)/;
/** "The trial pitting 29 states against Meta". */
const PITTING = /\b(?:trial|case|suit|fight)\b[^.;]{0,40} pit(?:s|ting|ted) (?:the )?$/i;
/** "We and 21 other states will see them in court". */
const WE_AND = /\b(?:[Ww]e|I|[Mm]y office|[Oo]ur (?:office|state)) (?:and|along with|together with) $/;
const OURS = /^[^.;]{0,90}?\b(?:court|su(?:e|ed|ing)\b|lawsuit|fight|challeng|stop)/;

/** "From the 21 states that are parties to the suit": what they do tells them apart. */
const THAT_ACT =
  /^(?:,? (?:and|plus) (?:the )?(?:District of Columbia|D\.C\.|DC\b))?(?:,? (?:that|which) | suing\b| challenging\b| involved in )/;

/** "A league of 12 states sued"; workers in 12 states are others. */
const MADE_OF = /\bof $/i;
const SUED = /^ sued\b/;

/** "Standards that 13 other states have signed on to". */
const LAW_THAT =
  /\b(?:standards?|rules?|laws?|compact|program|polic(?:y|ies)|pledge|pact|initiative),? (?:that|which) $/i;

/** "A suit that is later joined by several states": none in particular. */
export const IN_GENERAL =
  /\b(?:is|are|may be|can be|be) (?:later|often|typically|usually|sometimes|frequently|then) joined by (?:a )?$/i;

/** Whether the states just counted act together; `left` and `after` are the text around the phrase. */
export function statesAct(left: string, after: string): boolean {
  const before = left.replace(ABOUT_SO_MANY, '');
  if (JOINED_BEFORE.test(before) && IN_LAWS.test(after)) return false;
  if (/\bcompris(?:ing|ed of) (?:the )?$/i.test(before)) return false;
  if (IN_GENERAL.test(before) || LAW_THAT.test(before)) return false;
  // Headlines write in capitals what lays an act to somebody: "Suit Filed By 20 States".
  const laid = BY_THEM.test(before) || BY_THEM.test(before.toLowerCase());
  if ((laid && !OPENED.test(before)) || WITH_THEM.test(before) || WITH_NAMED.test(before)) return true;
  if (settlesWith(before, after) || SETTLED_AMONG_THEM.test(before)) return true;
  if (HAS_THEIR_BACKING.test(before) || AN_ACT_INCLUDES.test(before)) return true;
  if (ASKED_OF_COURT.test(before) || (IN_A_PAPER.test(before) && SPEAK.test(after))) return true;
  if (PARTIES_INCLUDING.test(before) || (SIDES_INCLUDING.test(before) && SIDES_SAY.test(after))) return true;
  if (AT_THEIR_REQUEST.test(before) || (LAWYER_FOR.test(before) && ARGUE.test(after))) return true;
  if (WITH_SUPPORT_OF.test(before) && actsNext(after.replace(/^,/, ''))) return true;
  if (WITH_SO_MANY.test(before) && ON_ITS_SIDE.test(after)) return true;
  if (WITH_ENFORCER.test(before) && SIDES_SAY.test(after)) return true;
  if (WITH_A_STATE_AND.test(before) || BY_OTHERS_TOO.test(before)) return true;
  if (OVER_THEM.test(left) || INVERTED.test(before)) return true;
  if (PITTING.test(before) && / against\b/.test(after)) return true;
  if (WHOSE_ATTORNEYS.test(after) || (WE_AND.test(before) && OURS.test(after))) return true;
  if (DONE_WITH.test(before) || BEARS_THEIR_NAMES.test(before)) return true;
  if (TOTAL_OF.test(before) && IN_A_SUIT.test(before + after)) return true;
  if (AN_ACT_THAT.test(before) && DO_TO_IT.test(after)) return true;
  if (IN_ALL.test(after) && AN_ACT_WITH.test(before)) return true;
  const told = ONE_OF.test(before) || THAT_ACT.test(after) || (MADE_OF.test(before) && SUED.test(after));
  return (told || !MERELY_WHERE.test(before)) && actsNext(after);
}
