import AhoCorasick from 'ahocorasick';
import one from 'compromise/one';
import three from 'compromise/three';
import type { Article } from '../../../lib/detection/article';
import { loadTagger } from '../../../lib/detection/compromise-tagger';
import { detect } from '../../../lib/detection/detect';
import { compileLexicon, type Lexicon } from '../../../lib/detection/lexicon';
import { findNames } from '../../../lib/detection/names/find-names';
import { openPage } from '../../../lib/detection/text/page';
import type { BenchRow } from '../bench-row';
import { cpuTime, interleave } from '../interleave';
import {
  alternationOf,
  namesIn,
  namesOfPlacesAndPeople,
  source,
  states,
  withCoalitionsTimes,
} from './dataset';
import { newsText, newsWords } from './site-text';

const lexicon = compileLexicon(source);
const names = namesIn(lexicon.names);
const articleOf = (text: string): Article => ({ text, published: { date: '2018-08-10', from: 'reader' } });

/** The names of 100 KB: with and without making the text plain first. */
async function measureScan(): Promise<BenchRow[]> {
  const raw = newsText(100_000, states);
  const { text, accents } = openPage(articleOf(raw));
  const same = alternationOf(names);
  const fewer = alternationOf(namesOfPlacesAndPeople());
  const automaton = new AhoCorasick(names);
  const timings = await interleave(
    {
      scan: () => findNames(text, lexicon.names, accents),
      withText: () => {
        const page = openPage(articleOf(raw));
        return findNames(page.text, lexicon.names, page.accents);
      },
      same: () => [...text.matchAll(same)],
      fewer: () => [...text.matchAll(fewer)],
      ahocorasick: () => automaton.search(text),
    },
    { rounds: 40, warmUp: 20, clock: cpuTime },
  );
  const against = {
    'RegExp of the same names': timings.same.median,
    'RegExp of places and people alone': timings.fewer.median,
    ahocorasick: timings.ahocorasick.median,
  };
  const goal = 'no slower than the RegExp of the same names';
  return [
    {
      name: `Scan of 100 KB for ${names.length} names`,
      unit: 'ms',
      ours: timings.scan.median,
      spread: timings.scan.spread,
      against,
      goal,
      holds: timings.scan.median <= timings.same.median,
    },
    {
      name: 'The same from the page’s own text, quotes and addresses made plain',
      unit: 'ms',
      ours: timings.withText.median,
      spread: timings.withText.spread,
      against,
      goal,
      holds: timings.withText.median <= timings.same.median,
    },
  ];
}

/** All mentions of an article, with their links to the record. */
async function measureArticle(): Promise<BenchRow> {
  const article = articleOf(newsWords(1000, states));
  const trie = one.buildTrie(names);
  const timings = await interleave(
    {
      ours: () => detect(article, lexicon),
      // biome-ignore lint/suspicious/noExplicitAny: its types leave out that a trie may be looked up
      one: () => (one(article.text) as any).lookup(trie).out('offset'),
      three: () => {
        const read = three(article.text);
        return [read.people().out('array'), read.places().out('array')];
      },
    },
    // Rules of a dozen kinds take V8 longer to compile than one trie: both are measured when that is done.
    { rounds: 40, warmUp: 60, clock: cpuTime },
  );
  return {
    name: 'Whole detection of 1,000 words',
    unit: 'ms',
    ours: timings.ours.median,
    spread: timings.ours.spread,
    against: {
      'compromise/three, people and places': timings.three.median,
      'compromise/one with its trie': timings.one.median,
    },
    goal: 'under 1/20 of compromise/three',
    holds: timings.ours.median < timings.three.median / 20,
  };
}

const AMBIGUOUS = 'The actress Virginia Madsen met the attorney general of Ohio at the capitol on Tuesday.';

/** The sentence of an ambiguous name, which is all that the tagger reads, against the whole of its article. */
async function measureTagger(): Promise<BenchRow> {
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

const SIZES = { '1 kB': 1_000, '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 };

/** Detection of texts from 1 kB to 1 MB: what ten times the text takes. */
async function measureGrowth(): Promise<BenchRow> {
  const texts = (Object.entries(SIZES) as [keyof typeof SIZES, number][]).map(
    ([name, size]) => [name, articleOf(newsText(size, states))] as const,
  );
  const timings = await interleave(
    Object.fromEntries(texts.map(([name, article]) => [name, () => detect(article, lexicon)])),
    { rounds: 5, warmUp: 2, clock: cpuTime },
  );
  const took = (name: keyof typeof SIZES) => timings[name]?.median ?? Number.NaN;
  const times = took('1 MB') / took('100 kB');
  return {
    name: 'Detection of 1 MB against 100 kB',
    unit: 'times',
    ours: times,
    against: Object.fromEntries(
      texts.map(([name]) => [`${name} against 100 kB`, took(name) / took('100 kB')]),
    ),
    goal: 'linear: at most 12 times',
    holds: times <= 12,
  };
}

/** What ten times the coalitions in the record cost an article. */
async function measureRecord(): Promise<BenchRow> {
  const article = articleOf(newsWords(1000, states));
  const larger: Lexicon = compileLexicon(withCoalitionsTimes(10));
  const timings = await interleave(
    { now: () => detect(article, lexicon), larger: () => detect(article, larger) },
    { rounds: 60, warmUp: 30, clock: cpuTime },
  );
  const times = timings.larger.median / timings.now.median;
  return {
    name: 'Whole detection of 1,000 words with 10 times the coalitions',
    unit: 'times',
    ours: times,
    against: {},
    goal: 'under 1.3 times',
    holds: times < 1.3,
  };
}

/** Every figure of detection, one after the other. */
export async function measure(): Promise<BenchRow[]> {
  return [
    ...(await measureScan()),
    await measureArticle(),
    await measureTagger(),
    await measureGrowth(),
    await measureRecord(),
  ];
}
