import type { BenchRow } from '../bench-row';
import { articleOf, states } from './dataset';
import { interleaveProcesses } from './own-process';
import { newsWords } from './site-text';

/** All mentions of an article, with their links to the record. */
export async function measureArticle(): Promise<BenchRow[]> {
  const timings = await interleaveProcesses(
    ['ours', 'one', 'three', 'wink', 'ahocorasick', 'regExp'],
    [articleOf(newsWords(1000, states))],
    { rounds: 40 },
  );
  const median = (name: keyof typeof timings) => timings[name][0]?.median ?? Number.NaN;
  const ours = median('ours');
  const three = median('three');
  const row = {
    name: 'Whole detection of 1,000 words that name somebody in every sentence',
    unit: 'ms',
    ours,
    ...(timings.ours[0] && { spread: timings.ours[0].spread }),
  } as const;
  return [
    {
      ...row,
      against: { 'compromise/three, people and places': three },
      goal: 'under 1/20 of compromise/three',
      holds: ours < three / 20,
    },
    {
      ...row,
      name: 'The same against what only finds the names',
      against: {
        'compromise/one with its trie': median('one'),
        'wink-nlp with custom entities': median('wink'),
        'RegExp of the names': median('regExp'),
        ahocorasick: median('ahocorasick'),
      },
      goal: 'faster than all that read words',
      holds: ours < Math.min(median('one'), three, median('wink')),
    },
  ];
}
