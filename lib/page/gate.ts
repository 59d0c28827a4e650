import { STATE_WORDS } from './state-words';

/**
 * Longest stretch of a page that is looked at, in UTF-16 code units. The text of an article comes
 * early; what follows on a page of several megabytes is scripts' data and readers' comments.
 */
export const LOOKED_AT = 2_000_000;

/**
 * Case is spelled out instead of ignored: a `RegExp` that ignores case cannot skip ahead by the
 * first letter, and this one runs over every page that a reader opens. "AG" by itself is also the
 * end of many a company's name (Bayer AG), so it counts only beside a name or a state.
 */
const terms = () =>
  new RegExp(
    [
      "[Aa]ttorneys?[’']?s?[ \\u00a0\\n]+[Gg]eneral|ATTORNEYS?[ \\u00a0\\n]+GENERAL",
      "\\bAG(?:s\\b|[’']s\\b|[ \\u00a0][A-Z][a-z’'A-Z]+[ \\u00a0]?[A-Za-z]|[’']?S[ \\u00a0])",
      `\\bAG\\b(?<=(?:${STATE_WORDS}|[Ss]tate|[Aa]cting|[Ff]ormer|[Dd]eputy)(?:[’']s?)?[ \\u00a0]AG)`,
      '\\bA\\.G\\.s?(?=.{0,3}[A-Z])',
      '[Mm]ulti-?state (?:[A-Za-z]+ )?(?:lawsuit|suit|coalition|settlement|investigation|litigation)',
      '[Cc]oalition of (?:[A-Za-z0-9-]+ ){0,2}states',
      '[Cc]oalición de (?:[A-Za-zéó0-9]+ ){0,2}estados',
      '(?:[Ff]iscal(?:es|ía)?|[Pp]rocurador(?:a|es|as|ía)?) [Gg]eneral',
      '(?:FISCAL(?:ES)?|PROCURADOR(?:A|ES)?) GENERAL',
    ].join('|'),
  );

/**
 * Whether a term may begin in a text. If not, none of {@link terms} matches: the browser compiles what it
 * first runs, which takes these longer than to run over a whole page. Words as they stand are sought in
 * great leaps, but not beside alternatives that begin otherwise: hence three.
 */
export function hintsAtTerm(text: string): boolean {
  return (
    /ttorney|TTORNEY|ultistate|ulti-state|oalition of|oalición de|ISCAL|rocurador|ROCURADOR/.test(text) ||
    /\bA(?:G|\.G)/.test(text) ||
    /iscal(?:es|ía)? [Gg]/.test(text)
  );
}

/** Whether a text may be about attorneys general. Errs towards yes; looks at the first 2,000,000 code units. */
export function mayConcernAttorneysGeneral(text: string): boolean {
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  return hintsAtTerm(looked) && terms().test(looked);
}
