import type { Span } from '../../detection/mention';
import { MONTHS } from './search-documents';

/** "Who is the", "which": what a question begins with. WHO alone is the World Health Organization. */
const QUESTION =
  /^[\s¿]*(?:who(?:['’]s|\s(?:is|was|are|were))|(?:what|which|when|where|how)(?:['’]s|\s(?:is|was|are|were|did|do|does|happened))?|qui[eé]n(?:es)?(?:\s(?:es|son|fue|fueron|era|eran))?|(?:qu[eé]|cu[aá]l|cu[aá]les|cu[aá]ndo|d[oó]nde|c[oó]mo)(?:\s(?:es|son|fue|fueron|hizo|pas[oó]))?)(?:\s(?:the|el|la|los|las))?\s+(?=\S)/iu;

/** A query with the words blanked out that only make a question of it; places in it stay. */
export function takeQuestion(query: string): string {
  return query.replace(QUESTION, words => ' '.repeat(words.length));
}

const ISO_DAY = /(?<![\w-])((?:19|20)\d{2})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\w-])/;

/** The first day that a query names in figures, and as the index has it: "august 10". */
export function takeDay(query: string): { year: number; inWords: string; span: Span } | undefined {
  const match = ISO_DAY.exec(query);
  if (!match) return undefined;
  const [whole, year, month, day] = match;
  const span = { start: match.index, end: match.index + whole.length };
  return { year: Number(year), inWords: `${MONTHS[Number(month) - 1]} ${Number(day)}`, span };
}
