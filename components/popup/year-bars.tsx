import type { Facets } from '../../lib/dataset/search/found';
import { useWords } from '../theme/words-context';

/** As many bars fit beside each other that a finger can tell apart. */
const MOST_BARS = 13;
/** Of the tallest bar, in px. */
const HEIGHT = 28;

interface Bar {
  /** As it is typed: `2018`, `-2012`. */
  years: string;
  label: string;
  count: number;
}

/** The latest years, each a bar, and what is before them as one. */
function barsOf(years: Facets['years']): Bar[] {
  const [first, last] = [years[0]?.value ?? 0, years.at(-1)?.value ?? 0];
  const counts = new Map(years.map(({ value, count }) => [value, count]));
  const start = last - first < MOST_BARS ? first : last - MOST_BARS + 2;
  const bars = Array.from({ length: last - start + 1 }, (_, offset): Bar => {
    const year = start + offset;
    return { years: `${year}`, label: `’${`${year}`.slice(2)}`, count: counts.get(year) ?? 0 };
  });
  if (start === first) return bars;
  const before = years.filter(({ value }) => value < start).reduce((sum, { count }) => sum + count, 0);
  return [{ years: `${first}-${start - 1}`, label: `–’${`${start - 1}`.slice(2)}`, count: before }, ...bars];
}

/** How what was found spreads over the years; a bar narrows to its year. */
export function YearBars({ years, onChoose }: { years: Facets['years']; onChoose(years: string): void }) {
  const words = useWords().popup;
  const bars = barsOf(years);
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <div class="year-bars">
      {bars.map(bar => (
        <button
          key={bar.years}
          data-label={bar.label}
          type="button"
          disabled={bar.count === 0}
          aria-label={words.inYear(bar.years.replace('-', '–'), bar.count)}
          title={words.inYear(bar.years.replace('-', '–'), bar.count)}
          onClick={() => onChoose(bar.years)}
        >
          <span class="year-bar" style={{ height: `${Math.round((HEIGHT * bar.count) / most)}px` }} />
        </button>
      ))}
    </div>
  );
}
