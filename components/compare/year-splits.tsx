import type { Comparison } from '../../lib/dataset/comparison/comparison';
import { NumberTable } from '../theme/number-table';
import { TwoViews } from '../theme/two-views';
import { useWords } from '../theme/words-context';
import { SplitLegend } from './split-legend';

/** Height of the tallest column in px. */
const TALLEST = 120;

type PerYear = Comparison['perYear'];

function Chart({ perYear }: { perYear: PerYear }) {
  const words = useWords().compare;
  const most = Math.max(1, ...perYear.map(({ together, apart }) => together + apart));
  const height = (count: number) => ({ height: `${(count / most) * TALLEST}px` });
  const told = perYear.map(({ year, together, apart }) => words.barTold(year, together, apart)).join('; ');
  return (
    <figure>
      <div class="columns" role="img" aria-label={words.chartTold(told)}>
        {perYear.map(({ year, together, apart }) => (
          <span key={year} class="column" title={words.barTold(year, together, apart)}>
            <span class="column-count">{together + apart > 0 ? together + apart : ''}</span>
            <span class="apart" style={height(apart)} />
            <span class="together" style={height(together)} />
            <span class="column-year" data-fifth={year % 5 === 0}>
              <span class="century">{String(year).slice(0, 2)}</span>
              {String(year).slice(2)}
            </span>
          </span>
        ))}
      </div>
      <SplitLegend />
    </figure>
  );
}

/** Year by year, what they did together and what only some of them did: a chart, or a table. */
export function YearSplits({ perYear }: { perYear: PerYear }) {
  const words = useWords().compare;
  return (
    <TwoViews
      class="section"
      title={words.perYear}
      goOn={words.asTable}
      comeBack={words.asChart}
      first={<Chart perYear={perYear} />}
      other={
        <NumberTable
          columns={[words.year, words.together, words.someOnly]}
          rows={[...perYear]
            .reverse()
            .map(({ year, together, apart }) => ({ name: year, cells: [together, apart] }))}
        />
      }
    />
  );
}
