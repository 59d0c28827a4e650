import { withAgencyKeys } from '../acts/agency';
import { isStateName, readCaption } from '../acts/caption';
import type { Span } from '../mention';
import { matchesOf } from '../text/matches';
import type { Page } from '../text/page';
import { isTalkInCourt } from '../text/talk-in-court';
import { findWords } from '../text/words';
import { withinHeadline } from './caption-in-headline';
import { defendantWords, isShouted, plaintiffWords } from './parties';
import { isSpokenOfInCourt } from './spoken-of-in-court';

export interface Caption extends Span {
  caption: string;
}

/** Whether the record has a case by this name. */
export type IsKnownCase = (caption: string) => boolean;

const VERSUS =
  /(?:\s|,(?=v\. ))(v\.?|vs\.?|V\.|VS\.|versus|VERSUS|contra)\s{1,3}(?:the )?(?=["'*_]{0,2}[\p{Lu}\d])/gu;
const MATTER = /\b(?:[Ii]n [Rr]e|IN RE|In the Matter of|[Ee]x parte|EX PARTE):? (?=["'*_]?[\p{Lu}\d])/gu;

/**
 * Captions of court cases, in order: "Ramos v. Nielsen", whose parties are capitalised and joined by
 * small words, and "In re Purdue Pharma". Signs other than "v." part cases and games alike: then a
 * party must be a state or an agency, or the record must have the case.
 */
export function findCaptions(page: Page, isKnown: IsKnownCase = () => false): Caption[] {
  const captions: Caption[] = [];
  const signs = matchesOf(VERSUS, page.text);
  for (const [nth, match] of signs.entries()) {
    const sign = match[1] as string;
    const after = match.index + match[0].length;
    const shouted = isShouted(page.text, { start: match.index, end: after });
    const role = ROLE_BEFORE.exec(page.text.slice(Math.max(0, match.index - ROLE_REACH), match.index));
    const at = match.index - (role?.[0].length ?? 0);
    const left = plaintiffWords(page, { at, shouted }, captions.at(-1)?.end ?? 0);
    const right = upToNextCase(page, defendantWords(page, { at: after, shouted }), signs[nth + 1]?.index);
    if (left.length === 0 || right.length === 0) continue;
    const span = asFarAsKnown(page, withEnd(page, withinHeadline(page, left, right)), isKnown);
    if (isGame(page.text.slice(span.start, match.index), page.text.slice(after, span.end))) continue;
    if (sign !== 'v.' && !isCaseAnyway(page, span, sign, isKnown)) continue;
    if ((captions.at(-1)?.end ?? 0) > span.start) continue;
    captions.push(asCaption(page, span));
  }
  return [...captions, ...findMatters(page, captions)].sort((a, b) => a.start - b.start);
}

const ROLES =
  '(?:(?:Plaintiff|Petitioner|Appellant|Appellee|Respondent|Relator|Movant|Intervenor|Applicant)s?(?:[-–—]+| and |/)?)+';
/** "State of Ohio, Plaintiff-Appellant, v. Yellen": court papers say what a party is. */
const ROLE_BEFORE = new RegExp(`,\\s+${ROLES},?$`, 'i');
const ROLE_BEFORE_SIGN = new RegExp(`,\\s+${ROLES},?(?=\\s(?:v|vs|versus)\\b)`, 'i');
const ROLE_REACH = 60;

const asCaption = (page: Page, span: Span): Caption => ({
  ...span,
  caption: page.article.text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(ROLE_BEFORE_SIGN, ''),
});

/** "In re Suboxone Antitrust Litigation". */
function findMatters(page: Page, captions: readonly Caption[]): Caption[] {
  const matters: Caption[] = [];
  for (const match of matchesOf(MATTER, page.text)) {
    const at = match.index + match[0].length;
    const words = defendantWords(page, {
      at,
      shouted: isShouted(page.text, { start: match.index, end: at }),
    });
    const [first] = words;
    if (first === undefined) continue;
    const { end } = withEnd(page, withinHeadline(page, [first], words));
    const span = { start: match.index, end };
    if (captions.some(caption => caption.start < span.end && span.start < caption.end)) continue;
    matters.push(asCaption(page, span));
  }
  return matters;
}

const OF_STATE_OR_NATION =
  /^(?:State of|People|Commonwealth|United States|U\.S\.|In re|Planned Parenthood|Marbury|Miranda)\b|\b(?:United States|State of|EPA|Department|U\.S\.|Board of|Inc\.?|LLC|Wade|Education)\b/i;
const CALLED_A_CASE = /^,? (?:No\.|case\b|lawsuit\b|decision\b|ruling\b|\d+ [UF]\.)/;
const CALLED_A_CASE_BEFORE = /\b(?:caso|asunto|litigio|causa)(?: de)? ["'*]?$/i;

/** "Trump vs. Biden" is a race and "Yankees vs. Mets" a game: without "v." a state or the like must be a party. */
function isCaseAnyway(page: Page, span: Span, sign: string, isKnown: IsKnownCase): boolean {
  const { text } = page;
  const caption = text.slice(span.start, span.end);
  if (sign === 'contra')
    return CALLED_A_CASE_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start));
  if (CALLED_A_CASE.test(text.slice(span.end, span.end + 20)) && sign === 'vs.') return true;
  const { first = '', against = '' } = readCaption(caption) ?? {};
  if (isStateName(first) && isStateName(against) && !/ of /i.test(caption)) return false;
  if (sign === 'versus' && isStateName(first) && isTalkInCourt(page)) return true;
  return OF_STATE_OR_NATION.test(caption) || isKnown(caption) || isSpokenOfInCourt(page, span);
}

const TEAM = /^["'*_]{0,2}(?:[A-Z][a-z]+ ){1,2}(?:State|Tech|A&M)$/;

/** "Ohio State v. Michigan" is played, not pleaded. */
function isGame(left: string, right: string): boolean {
  const plays = (side: string) => TEAM.test(side) || isStateName(side.trim().toLowerCase());
  return (TEAM.test(left) && plays(right)) || (TEAM.test(right) && plays(left));
}

/** "Washington v. Trump and Hawaii v. Trump" are two cases: the first ends at the "and". */
function upToNextCase(page: Page, right: Span[], nextSign: number | undefined): Span[] {
  const last = right.at(-1);
  // "Mass. v. E.P.A. and Wash. v. Pruitt": a stop may stand between the party and its "v.".
  if (last === undefined || nextSign === undefined || last.end + 1 < nextSign) return right;
  const and = right.findLastIndex(({ start, end }) => /^(?:and|y|AND)$/.test(page.text.slice(start, end)));
  return and > 0 ? right.slice(0, and) : right;
}

const ABBREVIATED =
  /\b(?:al|AL|Inc|INC|Corp|CORP|Co|Cos|Bros|Ltd|Dept|Dep't|Jr|Sr|Ass'n|Comm'n|Sec|Educ|Servs?|Admin|Prot)$/;

/** With the period of an abbreviation or a site's at the end of the name, and the rest of an agency's list of goods. */
function withEnd({ text }: Page, { start, end }: Span): Span {
  const goods = /^(?:, \p{Lu}\p{Ll}+){1,2},? (?:and|&) \p{Lu}\p{Ll}+/u.exec(text.slice(end, end + 60));
  if (goods) {
    const further = end + goods[0].length;
    if (/ agency [a-z]+$/.test(withAgencyKeys(text.slice(start, further)))) return { start, end: further };
  }
  const site = /^\.(?:com|net|org)\b(?:,? (?:Inc|LLC|Corp)\b\.?)?/.exec(text.slice(end, end + 16));
  if (site) return { start, end: end + site[0].length };
  const dotted = text[end] === '.' && ABBREVIATED.test(text.slice(Math.max(start, end - 8), end));
  return { start, end: dotted ? end + 1 : end };
}

/** Words by which the record may know a name to go on where rules would end it. */
const FURTHER = 3;

/** "Trump v. V.O.S. Selections", "V.O.S. Selections v. Trump", "303 Creative v. Elenis": names that only the record can tell whole. */
function asFarAsKnown(page: Page, span: Span, isKnown: IsKnownCase): Span {
  const { text } = page;
  const number = /(?<![\d.,-])\d{1,3} $/.exec(text.slice(Math.max(0, span.start - 6), span.start));
  const start = number === null ? span.start : span.start - number[0].length;
  if (start < span.start && isKnown(text.slice(start, span.end))) return { start, end: span.end };
  const initials = /(?<![\p{L}.])(?:\p{Lu}\.){3,} $/u.exec(
    text.slice(Math.max(0, span.start - 12), span.start),
  );
  if (initials !== null) {
    const whole = { start: span.start - initials[0].length, end: span.end };
    if (isKnown(text.slice(whole.start, whole.end))) return whole;
  }
  if (!/(?:\p{Lu}\.){2,}$/u.test(text.slice(Math.max(span.start, span.end - 8), span.end))) return span;
  const more = findWords(text.slice(span.end, span.end + 60));
  for (let nth = Math.min(FURTHER, more.count) - 1; nth >= 0; nth -= 1) {
    const end = span.end + (more.ends[nth] as number);
    if (isNamed(text.slice(span.end, end)) && isKnown(text.slice(span.start, end)))
      return { start: span.start, end };
  }
  return span;
}

const isNamed = (further: string): boolean => /^(?: \p{Lu}[\p{L}'-]*)+$/u.test(further);
