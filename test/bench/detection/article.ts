import { detect } from '../../../lib/detection/detect';
import type { BenchRow } from '../bench-row';
import { cpuTime, interleave } from '../interleave';
import { byAhoCorasick, byOne, byRegExp, byThree, byWink } from './contenders';
import { alternationOf, articleOf, lexicon, names, states } from './dataset';
import { newsWords } from './site-text';

/** All mentions of an article, with their links to the record. */
export async function measureArticle(): Promise<BenchRow[]> {
  const article = articleOf(newsWords(1000, states));
  const { text } = article;
  const trie = byOne(names);
  const wink = byWink(names);
  const automaton = byAhoCorasick(names);
  const pattern = byRegExp(alternationOf(names));
  const timings = await interleave(
    {
      ours: () => detect(article, lexicon),
      one: () => trie(text),
      three: () => byThree(text),
      wink: () => wink(text),
      ahocorasick: () => automaton(text),
      regExp: () => pattern(text),
    },
    // Rules of a dozen kinds take V8 longer to compile than one trie: both are measured when that is done.
    { rounds: 40, warmUp: 60, clock: cpuTime },
  );
  const { ours, one, three } = timings;
  const row = {
    name: 'Whole detection of 1,000 words',
    unit: 'ms',
    ours: ours.median,
    spread: ours.spread,
  } as const;
  return [
    {
      ...row,
      against: { 'compromise/three, people and places': three.median },
      goal: 'under 1/20 of compromise/three',
      holds: ours.median < three.median / 20,
    },
    {
      ...row,
      name: 'The same against what only finds the names',
      against: {
        'compromise/one with its trie': one.median,
        'wink-nlp with custom entities': timings.wink.median,
        'RegExp of the names': timings.regExp.median,
        ahocorasick: timings.ahocorasick.median,
      },
      goal: 'faster than all that read words',
      holds: ours.median < Math.min(one.median, three.median, timings.wink.median),
    },
  ];
}
