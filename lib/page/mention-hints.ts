import { STATE_WORDS } from './state-words';

const NAMES = new RegExp(
  `\\b(?:${STATE_WORDS})\\b|M[ée]xico|Pensilvania|Luisiana|Oregón|[Aa]ttorney|[Ff]iscal|[Pp]rocurador|[Cc]oali[ct]i[oó]n|[Ll]awsuit|[Dd]emanda|\\b[Ee]stados\\b|\\bv\\.|\\b[Ss]tates\\b|\\d-cv-`,
);

/** Whether a piece added to an article that is about attorneys general may hold something to mark. */
export function mayHoldMentions(piece: string): boolean {
  return NAMES.test(piece);
}
