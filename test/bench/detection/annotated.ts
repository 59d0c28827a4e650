import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Document, readDocument, articleOf as toArticle } from '../../../data/tools/documents';
import type { BenchRow } from '../bench-row';
import { timingOf } from '../interleave';
import { interleaveProcesses } from './own-process';

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
  const read = documents();
  if (read.length === 0) return [];
  const timings = await interleaveProcesses(['ours', 'three'], read.map(toArticle), { rounds: 9 });
  const [ours, threes] = [timings.ours, timings.three].map(each =>
    read.map(({ text }, place) => (each[place]?.median ?? Number.NaN) / (wordsOf(text) / 1000)),
  ) as [number[], number[]];
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
