import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Document, readDocument, articleOf as toArticle } from '../../../data/tools/documents';
import { detect } from '../../../lib/detection/detect';
import type { BenchRow } from '../bench-row';
import { cpuTime, interleave, timingOf } from '../interleave';
import { byThree } from './contenders';
import { lexicon } from './dataset';

/** News and releases that others wrote, where there are some: see `npm run score`. */
const folder = resolve(process.env.AG_LENS_GOLD ?? '../shared/gold', 'dev');

/** Shorter ones are mostly what is the same for each; longer ones are read for minutes by compromise. */
const LEAST_WORDS = 500;
const MOST_WORDS = 2000;

const wordsOf = (text: string): number => text.split(/\s+/).length;

function documents(): Document[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => readDocument(join(folder, file)))
    .filter(({ text }) => wordsOf(text) >= LEAST_WORDS && wordsOf(text) <= MOST_WORDS);
}

/** Real articles, each by itself: those of the test site name somebody in every sentence. */
export async function measureAnnotated(): Promise<BenchRow[]> {
  const ours: number[] = [];
  const threes: number[] = [];
  for (const document of documents()) {
    const { text } = document;
    const article = toArticle(document);
    const { own, three } = await interleave(
      { own: () => detect(article, lexicon), three: () => byThree(text) },
      { rounds: 9, warmUp: 20, clock: cpuTime },
    );
    const thousands = wordsOf(text) / 1000;
    ours.push(own.median / thousands);
    threes.push(three.median / thousands);
  }
  if (ours.length === 0) return [];
  const { median, spread } = timingOf(ours);
  const three = timingOf(threes).median;
  return [
    {
      name: `Whole detection of 1,000 words, the median of ${ours.length} real articles`,
      unit: 'ms',
      ours: median,
      spread,
      against: { 'compromise/three, people and places': three },
      goal: 'under 1/20 of compromise/three',
      holds: median < three / 20,
    },
  ];
}
