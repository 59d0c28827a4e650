import type { YearCount } from '../../lib/dataset/card';
import { usePageWords } from '../theme/page-words-context';

/** Height of the tallest bar in px. */
const TALLEST = 44;

/** Beyond this many bars, numbers over them would run into each other. */
const NUMBERED = 14;

/** Every year where there is room, else each fifth; the article's year always, with air around it. */
function hasLabel(each: number, year: number | undefined, bars: number): boolean {
  if (bars <= NUMBERED || each === year) return true;
  return each % 5 === 0 && (year === undefined || Math.abs(each - year) > 2);
}

/** Years without coalitions between the first and the last are gaps to be seen, not left out. */
function withGaps(counts: readonly YearCount[]): YearCount[] {
  const first = counts[0];
  const last = counts.at(-1);
  if (!first || !last) return [];
  const known = new Map(counts.map(each => [each.year, each.count]));
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const year = first.year + index;
    return { year, count: known.get(year) ?? 0 };
  });
}

interface YearChartProps {
  /** In order of year. */
  counts: readonly YearCount[];
  total: number;
  /** The article's year stands out. */
  year?: number | undefined;
}

/** Coalitions joined in each year, as bars; the same in words for those who do not see them. */
export function YearChart({ counts, total, year }: YearChartProps) {
  const words = usePageWords().card;
  const years = withGaps(counts);
  const most = Math.max(...years.map(each => each.count));
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || most === 0) return null;
  const spoken = counts.map(each => `${each.year}: ${each.count}`).join(', ');
  const caption = first.year === last.year ? words.inYear(first.year) : `${first.year}–${last.year}`;
  return (
    <figure class="year-chart">
      <figcaption>
        <b>{total}</b> {words.coalitionsIn(total)}, {caption}
      </figcaption>
      <div class="bars" role="img" aria-label={words.perYear(spoken)}>
        {years.map(each => (
          <span key={each.year} class={each.year === year ? 'bar now' : 'bar'}>
            {years.length <= NUMBERED && <span class="bar-count">{each.count || ''}</span>}
            <span class="bar-fill" style={{ height: `${Math.round((each.count / most) * TALLEST)}px` }} />
            <span class="bar-year">
              {hasLabel(each.year, year, years.length) && `’${String(each.year).slice(2)}`}
            </span>
          </span>
        ))}
      </div>
    </figure>
  );
}
