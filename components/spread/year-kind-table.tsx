import type { Spread } from '../../lib/dataset/spread';
import type { CoalitionKind } from '../../lib/detection/coalition-kind';
import { NumberTable } from '../theme/number-table';
import { useWords } from '../theme/words-context';

interface YearKindTableProps {
  perYear: Spread['perYear'];
  /** Those that occur. */
  kinds: readonly CoalitionKind[];
  totalOf(year: Spread['perYear'][number]): number;
}

/** The numbers of the chart, the latest year first. */
export function YearKindTable({ perYear, kinds, totalOf }: YearKindTableProps) {
  const words = useWords().library;
  return (
    <NumberTable
      columns={[words.year, words.total, ...kinds.map(kind => words.acts[kind])]}
      rows={[...perYear].reverse().map(year => ({
        name: year.year,
        cells: [totalOf(year), ...kinds.map(kind => year.kinds[kind] ?? '')],
      }))}
    />
  );
}
