import three from 'compromise/three';
import { loadTagger } from '../../../lib/detection/compromise-tagger';
import type { BenchRow } from '../bench-row';
import { interleave } from '../interleave';
import { states } from './dataset';
import { newsWords } from './site-text';

const AMBIGUOUS = 'The actress Virginia Madsen met the attorney general of Ohio at the capitol on Tuesday.';

/** The sentence of an ambiguous name, which is all that the tagger reads, against the whole of its article. */
export async function measureTagger(): Promise<BenchRow> {
  const tagger = await loadTagger();
  const start = AMBIGUOUS.indexOf('Virginia');
  const article = `${newsWords(1000, states)} ${AMBIGUOUS}`;
  let round = 0;
  const timings = await interleave(
    {
      // Another sentence each time: compromise remembers those that it has read.
      ours: () => tagger.isPerson(`${AMBIGUOUS} ${round++}`, { start, end: start + 8 }),
      three: () => three(article).people().out('array'),
    },
    { rounds: 25, warmUp: 10 },
  );
  return {
    name: 'An ambiguous name asked of the tagger',
    unit: 'ms',
    ours: timings.ours.median,
    spread: timings.ours.spread,
    against: { 'compromise/three, people of 1,000 words': timings.three.median },
    goal: 'under 1/20 of compromise/three on the article',
    holds: timings.ours.median < timings.three.median / 20,
  };
}
