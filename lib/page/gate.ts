/**
 * Longest stretch of a page that is looked at, in UTF-16 code units. The text of an article comes
 * early; what follows on a page of several megabytes is scripts' data and readers' comments.
 */
const LOOKED_AT = 2_000_000;

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawai.?i|Idaho|' +
  'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
  'Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|' +
  'Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Columbia|' +
  'D\\.?C\\.?|Rico|Guam|Islands|Samoa';

/**
 * Case is spelled out instead of ignored: a `RegExp` that ignores case cannot skip ahead by the
 * first letter, and this one runs over every page that a reader opens. "AG" by itself is also the
 * end of many a company's name (Bayer AG), so it counts only beside a name or a state.
 */
const TERMS = new RegExp(
  [
    "[Aa]ttorneys?[’']?s?[ \\u00a0\\n]+[Gg]eneral|ATTORNEYS?[ \\u00a0\\n]+GENERAL",
    "\\bAG(?:s\\b|[’']s\\b|[ \\u00a0][A-Z][a-z’'A-Z]+[ \\u00a0]?[A-Za-z]|[’']?S[ \\u00a0])",
    `\\bAG\\b(?<=(?:${STATES}|[Ss]tate|[Aa]cting|[Ff]ormer|[Dd]eputy)(?:[’']s?)?[ \\u00a0]AG)`,
    '\\bA\\.G\\.s?(?=.{0,3}[A-Z])',
    '[Mm]ulti-?state (?:[A-Za-z]+ )?(?:lawsuit|suit|coalition|settlement|investigation|litigation)',
    '[Cc]oalition of (?:[A-Za-z0-9-]+ ){0,2}states',
    '[Cc]oalición de (?:[A-Za-zéó0-9]+ ){0,2}estados',
    '[Ff]iscal(?:es|ía)? [Gg]eneral|FISCAL(?:ES)? GENERAL',
    '[Pp]rocurador(?:a|es|as|ía)? [Gg]eneral|PROCURADOR(?:A|ES)? GENERAL',
  ].join('|'),
);

/** Whether a text may be about attorneys general. Errs towards yes; looks at the first 2,000,000 code units. */
export function mayConcernAttorneysGeneral(text: string): boolean {
  return TERMS.test(text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text);
}

const NAMES = new RegExp(
  `\\b(?:${STATES})\\b|M[ée]xico|Pensilvania|Luisiana|Oregón|[Aa]ttorney|[Ff]iscal|[Pp]rocurador|[Cc]oali[ct]i[oó]n|[Ll]awsuit|[Dd]emanda|\\b[Ee]stados\\b|\\bv\\.|\\b[Ss]tates\\b|\\d-cv-`,
);

/** Whether a piece added to an article that is about attorneys general may hold something to mark. */
export function mayHoldMentions(piece: string): boolean {
  return NAMES.test(piece);
}

/** `none-so-far` where a page is too long to be looked at whole. */
export type Concern = 'likely' | 'none' | 'none-so-far';

/** The gate of a page: its title, then everything in its body, scripts included, without any layout. */
export function concernOfPage(page: Document): Concern {
  const text = page.body?.textContent ?? '';
  if (mayConcernAttorneysGeneral(page.title) || mayConcernAttorneysGeneral(text)) return 'likely';
  return text.length > LOOKED_AT ? 'none-so-far' : 'none';
}
