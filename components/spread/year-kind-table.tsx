import type { Spread } from '../../lib/dataset/spread';
import type { CoalitionKind } from '../../lib/detection/coalition-kind';
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
    <div class="table-frame">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.total}</th>
            {kinds.map(kind => (
              <th key={kind} scope="col">
                {words.acts[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...perYear].reverse().map(year => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td>{totalOf(year)}</td>
              {kinds.map(kind => (
                <td key={kind}>{year.kinds[kind] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
