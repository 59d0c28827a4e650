import { CUE } from '../text/cues';
import { matchesOf } from '../text/matches';
import { hasAnywhere, type Page, textAfter, textBefore } from '../text/page';
import type { StateName } from './state-name';

const SCORE = '\\d{1,3}[-–—]\\d{1,3}(?:\\D|$)';
const RANK = '(?:No\\. ?\\d{1,2} )?';
const TEAM = "\\p{Lu}[\\p{L}.&']*(?: \\p{Lu}[\\p{L}.&']*){0,3}";
/** What a team does to another; with a score behind it, no state does. */
const BEATS =
  '(?:beats?|beating|defeat(?:s|ed|ing)?|topp(?:ed|ing)|tops|edg(?:es|ed|ing)|rout(?:s|ed|ing)|down(?:s|ed|ing)|upsets?|upsetting|blank(?:s|ed|ing)|crush(?:es|ed|ing)|hammer(?:s|ed|ing)|blast(?:s|ed|ing)|outlast(?:s|ed|ing)?|thrash(?:es|ed|ing)|shut out|(?:lost|loses|losing|loss|fell|falls|falling) to|(?:win|victory|upset|rout) (?:over|of|against|at)|brush(?:es|ed)? aside|held off|holds off|rall(?:ies|ied) past|(?:rolls|rolled|cruises|cruised|slips|slipped|gets|got) (?:past|by))';
const BEATS_ANOTHER = new RegExp(`^,? (?:\\w+ly )?${BEATS} ${RANK}${TEAM},? ${SCORE}`, 'u');
const BEATEN_BEFORE = new RegExp(`\\b${BEATS} ${RANK}$`);
const SCORE_NEXT = new RegExp(`^,? ${SCORE}`);
/** "Michigan at Ohio State, noon": a line of a schedule. */
const KICKOFF = '(?:noon|midnight|TBA|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b)';
const PLAYS_ANOTHER = new RegExp(`^ (?:at|vs?\\.?|@) ${RANK}${TEAM}, ${KICKOFF}`, 'u');
const PLAYED_BEFORE = new RegExp(`(?:^|[\\n;:,.] *)${RANK}${TEAM} (?:at|vs?\\.?|@) ${RANK}$`, 'u');
const KICKOFF_NEXT = new RegExp(`^, ${KICKOFF}`);
/** "| Utah | 7-2 | 11-2 |", "Georgia (7-1, 5-1 SEC)": a line of standings. */
const RECORDS_NEXT =
  /^[ \t]*[|\t ] ?\d{1,2}-\d{1,2}(?:-\d{1,2})?(?: ?[|\t]| {1,3})[ \t]?\d{1,2}-\d{1,2}\b|^ \(\d{1,2}-\d{1,2}, \d{1,2}-\d{1,2}\b/;
/** "Line: Iowa by 2½." */
const PICKED_BEFORE = /\b(?:Line|Pick|Prediction|Favorite|Spread): $/;
const BY_POINTS_NEXT = /^ by \d{1,2}(?:½|\.5)?(?=[.,;\n]|$)|^,? \d{1,3}[-–—]\d{1,3}\b/;
const RANK_BEFORE = /\bNo\. ?\d{1,2} $/;

/** One is said in passing; a page of sport has several. */
const SPORT =
  /\b(?:football|basketball|baseball|softball|volleyball|NCAA\w?|touchdowns?|quarterbacks?|linebackers?|halftime|kickoff|playoffs?|standings|(?:AP|[Cc]oaches) (?:Poll|poll|Top)|Big (?:Ten|12|East)|Pac-1[02]|SEC|ACC|bowl (?:game|bid)|overtime|(?:first|second) half|(?:third|fourth) quarter|end zone|(?:No\. ?\d{1,2} )seeds?|brackets?|Elite Eight|Final Four|Sweet (?:16|Sixteen)|March Madness|tournaments?|(?:point|shooting) guards?|free throws?|rebounds?|offensive line)\b/g;
const FEWEST = 3;
/** Laws and suits of sport are news of states. */
const LAW =
  /attorneys? general|\bAGs?\b|\blaw ?suits?\b|\bsu(?:ed|es|ing)\b|\bplaintiffs?\b|\b(?:[Gg]overnors?|Gov\.|[Ll]egislat\w+|[Ll]awmakers?|[Ss]tatutes?|antitrust)\b/;
/** "Fans in Utah": the place. */
const PLACE_BEFORE =
  /\b(?:in|from|near|across|of|throughout|around|outside|southern|northern|eastern|western|central) (?:the state of )?$/i;
/** "In Eugene, Oregon, fans": behind a town, and no other team beside it. */
const TOWN_BEFORE = /\p{L}, $/u;
const ENDS_PLACE = /^(?:[,.;:)"]|\s*$|\n)/;

/** Whether a state's name is that of a team: "Arizona beat Utah 24-17", or any on a page of sport. */
export function isTeam(page: Page, { start, end, listed }: StateName): boolean {
  const after = textAfter(page, end, 70);
  if (BEATS_ANOTHER.test(after) || PLAYS_ANOTHER.test(after) || RECORDS_NEXT.test(after)) return true;
  const next = after.codePointAt(0);
  if (next === COMMA || next === SPACE) {
    if (SCORE_NEXT.test(after) && BEATEN_BEFORE.test(textBefore(page, start, 40))) return true;
    if (KICKOFF_NEXT.test(after) && PLAYED_BEFORE.test(textBefore(page, start, 50))) return true;
  }
  if (BY_POINTS_NEXT.test(after) && PICKED_BEFORE.test(textBefore(page, start, 14))) return true;
  if (!page.cues.has(CUE.sport)) return false;
  const before = textBefore(page, start, 30);
  if (RANK_BEFORE.test(before)) return true;
  const isPlace =
    PLACE_BEFORE.test(before) || (!listed && TOWN_BEFORE.test(before) && ENDS_PLACE.test(after));
  return !isPlace && isPageOfSport(page);
}

const [SPACE, COMMA] = [32, 44];

function isPageOfSport(page: Page): boolean {
  const known = page.searched.get(SPORT);
  if (known !== undefined) return known;
  const sport =
    new Set(matchesOf(SPORT, page.text).map(([word]) => word.toLowerCase())).size >= FEWEST &&
    !hasAnywhere(page, LAW);
  page.searched.set(SPORT, sport);
  return sport;
}
