import type { Span } from '../../detection/mention';

/** Years that a query asks for, both included; without one of them it is open on that side. */
export interface AskedYears {
  from?: number;
  to?: number;
  span: Span;
}

const YEAR = '((?:19|20)\\d{2})';
const DASH = '\\s?[-–—]\\s?';
const NOT_IN_NUMBER = '(?<![\\w-])';
const END = '(?![\\w-])';

/** What each way to say years in English or Spanish means; the first that fits counts. */
const WAYS: readonly {
  pattern: RegExp;
  read(first: number, second: number): { from?: number; to?: number };
}[] = [
  {
    pattern: pattern(
      `(?:from |since |between |desde |entre |de )?${YEAR}(?:${DASH}| to | until | through | and | a | y | hasta )${YEAR}`,
    ),
    read: (from, to) => ({ from: Math.min(from, to), to: Math.max(from, to) }),
  },
  {
    pattern: pattern(`${YEAR}${DASH}(\\d{2})`),
    read: (from, end) => ({ from, to: from - (from % 100) + end }),
  },
  { pattern: pattern(`(?:since|from|desde)\\s${YEAR}`), read: from => ({ from }) },
  { pattern: pattern(`(?:after|despues de)\\s${YEAR}`), read: year => ({ from: year + 1 }) },
  { pattern: pattern(`(?:before|antes de)\\s${YEAR}`), read: year => ({ to: year - 1 }) },
  { pattern: pattern(`(?:until|through|till|hasta)\\s${YEAR}`), read: to => ({ to }) },
  { pattern: pattern(`>=?\\s?${YEAR}|${YEAR}\\s?\\+`), read: from => ({ from }) },
  { pattern: pattern(`(?:the )?((?:19|20)\\d0)s`), read: from => ({ from, to: from + 9 }) },
  { pattern: pattern(`(?:in |en )?${YEAR}`), read: year => ({ from: year, to: year }) },
];

function pattern(source: string): RegExp {
  return new RegExp(`${NOT_IN_NUMBER}(?:${source})${END}`, 'gu');
}

/** The years in a query that is folded letter by letter, in order of their places. */
export function readYears(folded: string): AskedYears[] {
  const found: AskedYears[] = [];
  for (const { pattern, read } of WAYS)
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(other => other.span.start < span.end && span.start < other.span.end)) continue;
      const [first = Number.NaN, second = Number.NaN] = match.slice(1).filter(Boolean).map(Number);
      found.push({ ...read(first, second), span });
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `2018`, `2017–2019`, `2020–`, `–2009`: the same in every language. */
export function yearsInFigures({ from, to }: { from?: number; to?: number }): string {
  return from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`;
}
