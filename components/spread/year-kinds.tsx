import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Spread } from '../../lib/dataset/spread';
import type { CoalitionKind } from '../../lib/detection/coalition-kind';
import { TwoViews } from '../theme/two-views';
import { useWords } from '../theme/words-context';
import { YearKindTable } from './year-kind-table';

/** Height of the tallest column in px. */
const TALLEST = 64;

type PerYear = Spread['perYear'];

function totalOf({ kinds }: PerYear[number]): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

/** A year's name where there is room for it: each fifth, and the first and the last. */
function hasLabel(year: number, at: number, of: number): boolean {
  return of <= 8 || year % 5 === 0 || (at === 0 && year % 5 < 3) || (at === of - 1 && year % 5 > 2);
}

interface ChartProps {
  perYear: PerYear;
  /** Those that occur. */
  kinds: readonly CoalitionKind[];
  onChoose(year: number): void;
}

/** Columns of all found in a year, and under them a row for each kind, the darker the more. */
function Chart({ perYear, kinds, onChoose }: ChartProps) {
  const words = useWords().library;
  const frame = useRef<HTMLDivElement>(null);
  // Where not all years have room, the latest are seen.
  useLayoutEffect(() => frame.current?.scrollTo({ left: frame.current.scrollWidth }), [perYear]);
  const most = Math.max(1, ...perYear.map(totalOf));
  const mostOfKind = Math.max(1, ...perYear.flatMap(year => Object.values(year.kinds)));
  const told = kinds.map(kind => {
    const total = perYear.reduce((sum, year) => sum + (year.kinds[kind] ?? 0), 0);
    return `${words.acts[kind]}: ${total}`;
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the columns of a chart
    <div ref={frame} class="year-kinds" role="group" aria-label={words.timelineTold(told.join(', '))}>
      <span class="kind-name" />
      <span class="year-columns">
        {perYear.map(year => (
          <button
            key={year.year}
            type="button"
            class="year-column"
            disabled={totalOf(year) === 0}
            aria-label={words.inYear(year.year, totalOf(year))}
            title={words.inYear(year.year, totalOf(year))}
            onClick={() => onChoose(year.year)}
          >
            <span style={{ height: `${(totalOf(year) / most) * TALLEST}px` }} />
          </button>
        ))}
      </span>
      {kinds.map(kind => (
        <>
          <span class="kind-name">{words.acts[kind]}</span>
          <span class="kind-row" aria-hidden="true">
            {perYear.map(({ year, kinds: counts }) => (
              <span
                key={year}
                title={`${year}, ${words.acts[kind]}: ${counts[kind] ?? 0}`}
                style={{ '--share': (counts[kind] ?? 0) / mostOfKind }}
              />
            ))}
          </span>
        </>
      ))}
      <span class="kind-name" />
      <span class="year-names" aria-hidden="true">
        {perYear.map(({ year }, at) => (
          <span key={year}>{hasLabel(year, at, perYear.length) && `’${String(year).slice(2)}`}</span>
        ))}
      </span>
    </div>
  );
}

/** The coalitions found over the years, by what they did: a chart, or a table. */
export function YearKinds({ spread, onChoose }: { spread: Spread; onChoose(year: number): void }) {
  const words = useWords().library;
  const kinds = (Object.keys(words.acts) as CoalitionKind[]).filter(kind =>
    spread.perYear.some(year => year.kinds[kind]),
  );
  return (
    <TwoViews
      class="spread"
      accent="coalition"
      title={words.timeline}
      goOn={words.asTable}
      comeBack={words.asChart}
      first={<Chart perYear={spread.perYear} kinds={kinds} onChoose={onChoose} />}
      other={<YearKindTable perYear={spread.perYear} kinds={kinds} totalOf={totalOf} />}
    />
  );
}
