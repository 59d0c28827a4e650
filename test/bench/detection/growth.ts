import { detect } from '../../../lib/detection/detect';
import { compileLexicon } from '../../../lib/detection/lexicon';
import type { BenchRow } from '../bench-row';
import { cpuTime, interleave } from '../interleave';
import { articleOf, lexicon, states, withCoalitionsTimes } from './dataset';
import { newsText, newsWords } from './site-text';

/** Sizes of text, the one that the others are held against among them. */
const SIZES = { '1 kB': 1_000, '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000, '5 MB': 5_000_000 };
type Size = keyof typeof SIZES;
const BASE: Size = '100 kB';
/** Growth by more than this part above that of the text is none of the rules' own: memory is slower by then. */
const ALLOWED = 1.2;

/** Detection of texts from 1 kB to 5 MB: what more text takes. */
export async function measureGrowth(): Promise<BenchRow[]> {
  const sizes = Object.keys(SIZES) as Size[];
  const articles = sizes.map(size => [size, articleOf(newsText(SIZES[size], states))] as const);
  const timings = await interleave(
    Object.fromEntries(articles.map(([size, article]) => [size, () => detect(article, lexicon)])),
    { rounds: 3, warmUp: 1, clock: cpuTime },
  );
  const times = (size: Size) => (timings[size]?.median ?? Number.NaN) / (timings[BASE]?.median ?? Number.NaN);
  const against = Object.fromEntries(sizes.map(size => [`${size} against ${BASE}`, times(size)]));
  return (['1 MB', '5 MB'] as const).map(size => {
    const most = (SIZES[size] / SIZES[BASE]) * ALLOWED;
    return {
      name: `Detection of ${size} against ${BASE}`,
      unit: 'times',
      ours: times(size),
      against,
      goal: `linear: at most ${most} times`,
      holds: times(size) <= most,
    };
  });
}

/** What 10 and 100 times the coalitions in the record cost an article. */
export async function measureRecord(): Promise<BenchRow[]> {
  const article = articleOf(newsWords(1000, states));
  const [ten, hundred] = [compileLexicon(withCoalitionsTimes(10)), compileLexicon(withCoalitionsTimes(100))];
  const timings = await interleave(
    {
      now: () => detect(article, lexicon),
      ten: () => detect(article, ten),
      hundred: () => detect(article, hundred),
    },
    { rounds: 40, warmUp: 40, clock: cpuTime },
  );
  const row = (times: number, taken: number): BenchRow => ({
    name: `Whole detection of 1,000 words with ${times} times the coalitions`,
    unit: 'times',
    ours: taken / timings.now.median,
    against: {},
    goal: 'under 1.3 times',
    holds: taken / timings.now.median < 1.3,
  });
  return [row(10, timings.ten.median), row(100, timings.hundred.median)];
}
