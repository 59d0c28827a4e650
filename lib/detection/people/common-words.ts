/** Surnames that are everyday words or names of places: alone they prove little. */
export const COMMON_WORD_SURNAMES: ReadonlySet<string> = new Set(
  `bird brown cash crist doyle easley farmer ford foster fox frey guard hatch hill hood horne hunter jackson
   jennings king lance long lynch madison madrid mills moody nixon price racine reno rice rosen sessions
   short singer six strange sunday swallow swan wood wrigley young chin condon frazer guard holder`.split(
    /\s+/,
  ),
);

/** Names of other people, places, firms and days as much as of attorneys general: capitals prove nothing. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  `cash farmer ford foster fox frey hill hood jackson jennings king lance madison madrid nixon price racine
   reno rice sunday wood wrigley chin`.split(/\s+/),
);

/** Words that open few sentences as such, on pages that name the attorney general. */
export const RARE_AS_WORDS: ReadonlySet<string> = new Set(['sessions', 'holder', 'lynch']);
/** "Sessions faces a hearing" has a man for its subject, "Sessions are free" has not. */
export const GOES_ON_AS_WORD =
  /^ (?:of|are|were|begin|began|include|included|run|resume|start|last|continue|for|with|in|will (?:be held|include|run|begin|focus|cover))\b|^ on (?!\p{Lu}\p{Ll}+day)/u;

/** What stands after a surname that is the subject of a sentence, or owns something. */
export const SUBJECT_AFTER =
  /^(?:'s?\s|,\s|\s+(?:and|said|says|was|is|has|had|will|would|also|told|wrote|added|urged|called|calls|announced|announces|filed|files|sued|sues|suing|joined|joins|leads|led|asked|asks|argued|argues|noted|accused|accuses|alleges|alleged|warned|warns|seeks|sought|contends|contended|claims|claimed|declined|did|does|can|could|may|won|wins|secures|secured|takes|took|pushes|pushed|demands|demanded|defends|defended|fights|fought|wants|released|releases|issued|issues|sent|sends|appeals|appealed|opposes|opposed|challenges|challenged|backs|backed|blasts|slams|vows|vowed|plans|hopes|believes|thinks|explained|continued|concluded|responded|testified|spoke|met|went|left|came|got|made|gave|held|kept|ran|rose|grew|lost|who|to|on|in|over|for|at|from|of|with|as|\w+ed)\b|[."”)?!]|\s*$)/i;

/** What somebody just named in full does. */
export const DOES_AFTER =
  /^ (?:starts|begins|replaces|succeeds|becomes|comes|faces|serves|works|lives|holds|remains|needs|runs|heads|brings|makes|gets|goes|knows|sits|steps|resigns|inherits|oversees|intends|expects|graduated|never|now|first|later|soon)\b/;

/** "Ford añadió", "Ford también dijo". */
export const SPEAKS_IN_SPANISH =
  /^,? (?:también |además |ya )?(?:dijo|añadió|agregó|afirmó|señaló|explicó|declaró|indicó|aseguró|presentó|demandó|anunció|pidió|sostuvo|advirtió|escribió|acusó|argumentó|expresó|apuntó|destacó|recordó|prometió|celebró)(?!\p{L})/u;

/** What only a person does: cases are filed and decided, and own nothing but holdings. */
export const SPEAKER_AFTER =
  /^(?:'s? (?:office|team|request|letter|lawsuit|suit|complaint|brief|argument|statement|spokes|predecessor|successor|staff|campaign)|, (?:who|an? (?:Republican|Democrat)|[RD]\b)|,? (?:said|says|told|wrote|writes|added|argued|argues|sued|sues|announced|called|urged|joined|joins|asked|noted|warned|contends?|contended|vowed|led|leads|declined|accused|is (?:asking|seeking|suing|leading|appealing|defending)|defends|defended|appeals|and (?:the )?(?:other|\d+|coalition)))\b/i;

const WEEKDAY_BEFORE =
  /\b(?:on|last|next|this|every|each|until|since|by|late|early|through|and|Saturday|said|came|Easter|Super|Palm|Bloody|,)\s+$/i;
const WEEKDAY_AFTER =
  /^(?:s\b|'s (?:game|show|paper|edition|mass|election|vote|primary|debate)|\s+(?:morning|afternoon|evening|night|nights|mornings|school|that|after|before|through|at|on|in|by|service|services|from)\b|,?\s+(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|\d))/i;

/** Whether "Sunday" is the day of the week here. */
export function isWeekday(before: string, after: string): boolean {
  return WEEKDAY_BEFORE.test(before) || WEEKDAY_AFTER.test(after);
}

/** Capitalised only for standing first in a sentence, or in a title: no given names. */
export const FUNCTION_WORD =
  /^(?:Perhaps|Maybe|Instead|Indeed|Thus|Hence|Therefore|Moreover|Furthermore|Nevertheless|Nonetheless|Otherwise|Besides|Again|Already|Always|Never|Often|Sometimes|Soon|Within|Without|Beyond|Behind|Below|Above|Inside|Outside|Near|Next|First|Second|Third|Another|Other|Some|Many|Most|All|Every|Each|Either|Neither|Such|Same|Any|These|Those|Which|Who|Whom|Whose|Whatever|Whenever|Wherever|Unless|Except|Beside|Beneath|Upon|Amid|Alas|Yes|Given|Following|Regarding|Concerning|Considering|Including|Citing|Calling|Asking|Noting|Let|Thanks|Ask|Tell|Because|Might|Must|May|Shall|Tonight|Tomorrow|Afterward|Afterwards|Eventually|Critics|Supporters|Opponents|Reporters|Lawyers|Prosecutors|Voters|My|Your|I|We|They|He|She|It|You|The|A|An|Sr|Jr|Rather|Much|More|Less|Later|Ultimately|Recently|Just|Still|Photo|Video|Image|Credit|Courtesy|Caption|File|But|And|In|On|At|For|When|While|As|If|Since|After|Before|Although|Because|Then|Both|Also|Like|Unlike|Meanwhile|Last|That|What|Why|How|With|Under|By|From|To|Joining|Where|Whether|Did|Does|Is|Was|Can|Will|Would|Should|Could|Has|Had|Have|Only|Even|Yet|So|Or|Nor|Though|Once|Until|Against|Over|About|Despite|During|Through|Per|Via|Said|Says|Today|Yesterday|Earlier|Later|Now|Former|Here|There|Still|However|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Asked|According|Among|Alongside|Along|Of|Do|Are|Were|Not|Than|More|Watch|Read|See|Photos?|Images|Post|Times|Tribune|Herald|Journal|Republicans?|Democrats?|Democratic|Republican|GOP|This|His|Her|Their|Its|Our|Acting|Incumbent|Attorney|General)$/;
