import type { PageRow } from '../page-report/page-rows';

/** A fact by itself, or states that a text lists one after the other. */
export type ReadingEntry = { type: 'fact'; row: PageRow } | { type: 'states'; rows: readonly PageRow[] };

/** From this many on, states in a row are a list, and stand as one. */
const SHORTEST_LIST = 4;

/** Facts in reading order, with lists of states told as one. */
export function readingOrder(rows: readonly PageRow[]): ReadingEntry[] {
  const entries: ReadingEntry[] = [];
  let run: PageRow[] = [];
  const endRun = () => {
    if (run.length >= SHORTEST_LIST) entries.push({ type: 'states', rows: run });
    else entries.push(...run.map(row => ({ type: 'fact' as const, row })));
    run = [];
  };
  for (const row of rows) {
    if (row.card.kind === 'state') {
      run.push(row);
      continue;
    }
    endRun();
    entries.push({ type: 'fact', row });
  }
  endRun();
  return entries;
}
