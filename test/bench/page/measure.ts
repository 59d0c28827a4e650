import { join } from 'node:path';
import { serveSite } from '../../site/serve';
import type { BenchRow } from '../bench-row';
import { ownPages } from '../own-pages';
import { AG_LENS, ASKING, EMPTY, FLOOR, NOTHING, openContenders } from './contenders';
import { measureTasks } from './long-tasks';
import { MARKERS } from './markers';
import { serveMonsters } from './monster-pages';
import { measureNewsPages, medianOfPages, serveNews } from './news-pages';
import { comingInto, costsOf, living, loading, type PageCost } from './page-cost';
import { pageWithMentions, wordsOnPage } from './page-with-mentions';

/** Shares of what others add to a page's main thread that AG Lens may add. */
const GREATEST_SHARE = 1 / 5;
/** What AG Lens may add to a page that it has nothing to say about, in ms, and to one with news. */
const MOST_WHEN_QUIET = 1;
const MOST_TIMES_FLOOR = 1.5;
/** Of the main thread's time, while a page never rests. */
const MOST_WHILE_LIVING = 1 / 50;

/** Of our scripts on whatever page, in ms. */
const LONGEST_TASK = 100;

const MENTIONS = 500;
const ROUNDS = 4;
/** Of what is told in tenths of a ms. */
const ROUNDS_OF_QUIET = 9;
/** Of a page that never rests, each of which takes some seconds. */
const ROUNDS_WHILE_LIVING = 3;
/** Texts that come into a living page: one in so many ms, for some seconds. */
const EVERY = 5;
const TEXTS = 500;

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');

/**
 * What AG Lens costs a page. Work is all of the main thread's own time (scripts, style, layout,
 * paint), less what the same page takes with nothing in it. The code of the cards is not in it,
 * which comes with the reader's first move; others have no cards.
 */
export async function measure(): Promise<BenchRow[]> {
  const site = await serveSite({
    ...ownPages(),
    '/few.html': pageWithMentions(2),
    '/many.html': pageWithMentions(MENTIONS),
    '/quiet.html': pageWithMentions(MENTIONS).replaceAll('Attorney General', 'The writer'),
  });
  const { contenders, close } = await openContenders(BUILT);
  const plain = contenders.filter(({ marker }) => !marker);
  const words = wordsOnPage();
  try {
    const comes = await costsOf(
      contenders.filter(({ name, marker }) => marker || name === NOTHING || name === AG_LENS),
      comingInto(`${site.origin}/few.html`, words, MENTIONS),
      ROUNDS,
    );
    const loads = await costsOf(contenders, loading(`${site.origin}/many.html`, words, true), ROUNDS);
    const quiet = await costsOf(plain, loading(`${site.origin}/quiet.html`, words, false), ROUNDS_OF_QUIET);
    const alive = await costsOf(
      plain.filter(({ name }) => name === NOTHING || name === AG_LENS),
      living(`${site.origin}/few.html`, EVERY, TEXTS),
      ROUNDS_WHILE_LIVING,
    );
    const news = await measureNewsPages(
      contenders.filter(({ name, marker }) => name !== ASKING && (!marker || marker === MARKERS[0])),
    );
    return [
      shareRow('main-thread work to mark 500 mentions that come into an open page', comes),
      shareRow('main-thread work to load a page with 500 mentions and mark them', loads),
      {
        name: 'nodes that come into being for it',
        unit: 'times',
        ours: costOf(comes, AG_LENS).added.nodes,
        against: markersBy(comes, cost => cost.added.nodes),
        goal: 'none',
        holds: costOf(comes, AG_LENS).added.nodes <= 0,
      },
      quietRow(quiet),
      livingRow(alive),
      ...newsRows(news),
      ...(await taskRows()),
    ];
  } finally {
    await close();
    await site.close();
  }
}

/** The browser's own cost of there being an extension at all is told beside ours: others are none. */
function shareRow(name: string, costs: readonly PageCost[]): BenchRow {
  const markers = markersBy(costs, cost => cost.added.task);
  const { added, spread } = costOf(costs, AG_LENS);
  const peers = costs.filter(cost => cost.name === EMPTY || cost.name === ASKING);
  return {
    name,
    unit: 'ms',
    ours: added.task,
    spread: [spread[0].task, spread[1].task],
    against: { ...markers, ...Object.fromEntries(peers.map(cost => [cost.name, cost.added.task])) },
    goal: 'under 1/5 of each that marks',
    holds: Object.values(markers).every(other => added.task < other * GREATEST_SHARE),
  };
}

/** No extension that looks at pages costs less than one whose script is empty: that is no work of ours. */
function quietRow(costs: readonly PageCost[]): BenchRow {
  const { added, spread } = costOf(costs, AG_LENS);
  const empty = costOf(costs, EMPTY).added.task;
  return {
    name: 'main-thread work on a long page that is not about attorneys general',
    unit: 'ms',
    ours: added.task,
    spread: [spread[0].task, spread[1].task],
    against: { [EMPTY]: empty, [FLOOR]: costOf(costs, FLOOR).added.task },
    goal: `at most ${MOST_WHEN_QUIET} ms more than ${EMPTY}`,
    holds: added.task - empty <= MOST_WHEN_QUIET,
  };
}

function livingRow(costs: readonly PageCost[]): BenchRow {
  const { added, spread } = costOf(costs, AG_LENS);
  const each = (work: { task: number }) => work.task / TEXTS;
  return {
    name: `main-thread work for each of ${TEXTS} texts that come at ${1000 / EVERY} a second`,
    unit: 'ms',
    ours: each(added),
    spread: [each(spread[0]), each(spread[1])],
    against: { 'time between two': EVERY },
    goal: 'at most 1/50 of the time',
    holds: each(added) <= EVERY * MOST_WHILE_LIVING,
  };
}

function newsRows(pages: readonly (readonly PageCost[])[]): BenchRow[] {
  const row = (name: string, unit: BenchRow['unit'], of: (cost: PageCost) => number): BenchRow => {
    const median = (contender: string) => medianOfPages(pages, contender, of);
    const others = (pages[0] ?? [])
      .map(cost => cost.name)
      .filter(other => ![AG_LENS, NOTHING].includes(other));
    const ours = median(AG_LENS);
    const floor = median(FLOOR);
    return {
      name: `${name}, median of ${pages.length} pages`,
      unit,
      ours: ours.median,
      spread: ours.spread,
      against: Object.fromEntries(others.map(other => [other, median(other).median])),
      goal: unit === 'ms' ? `at most ${MOST_TIMES_FLOOR} times ${FLOOR}` : 'none',
      holds: ours.median <= (unit === 'ms' ? floor.median * MOST_TIMES_FLOOR : 0),
    };
  };
  const memory = row('JavaScript memory held on news pages', 'bytes', cost => cost.added.memory);
  return [
    row('main-thread work on news pages', 'ms', cost => cost.added.task),
    row('of it style and layout', 'ms', cost => cost.added.style + cost.added.layout),
    row('nodes that come into being on news pages', 'times', cost => cost.added.nodes),
    { ...memory, goal: 'under a MiB', holds: memory.ours < 1 << 20 },
  ];
}

async function taskRows(): Promise<BenchRow[]> {
  const news = await measureTasks(BUILT, await serveNews());
  const monsters = await measureTasks(BUILT, await serveMonsters());
  return [
    {
      name: 'tasks of ours over 50 ms on news pages',
      unit: 'times',
      ours: news.long,
      against: { pages: news.pages },
      goal: 'none',
      holds: news.long === 0,
    },
    {
      name: `longest that our scripts take in one task, on ${monsters.pages} monstrous pages`,
      unit: 'ms',
      ours: monsters.longest,
      against: { 'on news pages': news.longest },
      goal: `under ${LONGEST_TASK} ms`,
      holds: monsters.longest < LONGEST_TASK,
    },
  ];
}

function costOf(costs: readonly PageCost[], name: string): PageCost {
  const found = costs.find(cost => cost.name === name);
  if (!found) throw new Error(`${name} was not measured`);
  return found;
}

function markersBy(costs: readonly PageCost[], of: (cost: PageCost) => number): Record<string, number> {
  const others = costs.filter(({ name }) => ![AG_LENS, NOTHING, EMPTY, ASKING, FLOOR].includes(name));
  return Object.fromEntries(others.map(cost => [cost.name, of(cost)]));
}
