import type { Mended } from './mended';

/** A line of what a long run has come to. */
export interface Outcome {
  /** What was tried. */
  what: string;
  /** How often. */
  cases: number;
  failed: number;
  /** What was mended on the way, since such runs are made. */
  mended: readonly Mended[];
}

const HEAD = ['what was tried', 'how often', 'survived', 'mended on the way', 'kept test'];

/** A table of text: a line for what was tried, and one for each thing that was mended, with the test that was kept. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ what, cases, failed, mended }) => {
    const [first, ...others] = mended.map(({ was, test }) => [was, test]);
    const head = [what, number(cases), survived(cases, failed), ...(first ?? ['–', ''])];
    return [head, ...others.map(other => ['', '', '', ...other])];
  });
  const widths = HEAD.map((_, at) => Math.max(...[HEAD, ...rows].map(row => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(HEAD), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function survived(cases: number, failed: number): string {
  return failed === 0 ? 'all' : `${number(cases - failed)} (${number(failed)} FAILED)`;
}

const number = (count: number): string => count.toLocaleString('en-US');
