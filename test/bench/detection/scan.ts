import { findNames } from '../../../lib/detection/names/find-names';
import { openPage } from '../../../lib/detection/text/page';
import type { BenchRow } from '../bench-row';
import { cpuTime, interleave } from '../interleave';
import { byAhoCorasick, byRegExp, byWink } from './contenders';
import { alternationOf, articleOf, lexicon, names, namesOfPlacesAndPeople, states } from './dataset';
import { newsText } from './site-text';

/** The names of 100 KB: with and without making the text plain first. */
export async function measureScan(): Promise<BenchRow[]> {
  const raw = newsText(100_000, states);
  const { text, accents } = openPage(articleOf(raw));
  const same = byRegExp(alternationOf(names));
  const fewer = byRegExp(alternationOf(namesOfPlacesAndPeople()));
  const automaton = byAhoCorasick(names);
  const wink = byWink(names);
  const timings = await interleave(
    {
      scan: () => findNames(text, lexicon.names, accents),
      withText: () => {
        const page = openPage(articleOf(raw));
        return findNames(page.text, lexicon.names, page.accents);
      },
      same: () => same(text),
      fewer: () => fewer(text),
      ahocorasick: () => automaton(text),
    },
    { rounds: 40, warmUp: 20, clock: cpuTime },
  );
  // Fewer rounds tell of what takes a hundred times as long; compromise/one takes seconds, and reads an article below.
  const readers = await interleave({ wink: () => wink(text) }, { rounds: 5, warmUp: 2, clock: cpuTime });
  const against = {
    'RegExp of the same names': timings.same.median,
    'RegExp of places and people alone': timings.fewer.median,
    ahocorasick: timings.ahocorasick.median,
    'wink-nlp with custom entities': readers.wink.median,
  };
  const goal = 'no slower than the RegExp of the same names';
  const row = (name: string, { median, spread }: (typeof timings)['scan']): BenchRow => ({
    name,
    unit: 'ms',
    ours: median,
    spread,
    against,
    goal,
    holds: median <= timings.same.median,
  });
  return [
    row(`Scan of 100 KB for ${names.length} names`, timings.scan),
    row('The same from the page’s own text, quotes and addresses made plain', timings.withText),
  ];
}
