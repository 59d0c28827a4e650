import { PageReading } from '../../../entrypoints/content/page-reading';
import { readSigns } from '../../../lib/detection/facts/article-facts';
import { concernOfPage } from '../../../lib/page/concern';
import { markAt } from '../../../lib/page/hit-test';
import { signsOf } from '../../../lib/page/page-signs';
import { watchChanges } from '../../../lib/page/watch-changes';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings-record';
import { readWhole } from '../../page/read-whole';
import { missingMarks } from './missing-marks';
import type { PageRecipe } from './page-recipe';
import { plantedText } from './planted-paragraph';
import { background } from './stand-in-background';
import { misplacedMarks, wrongMarks } from './wrong-marks';

/*
 * Runs in an isolated world, as the extension's content script does: its code reads the pages that
 * the page's world builds, with a background that finds known words only, so that it is known what
 * each mark must stand on.
 */
export interface CaseOutcome {
  wrong: string[];
  /** Ms of the main thread, of each of our slices. */
  slices: number[];
  marks: number;
  /** Changes of a page that does not rest. */
  stirred: number;
}

function tell(type: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`fuzz-${type}`, { detail }));
}

/** Lets promises that are settled go on, and what hangs on them, in one task with what was before. */
async function promises(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await undefined;
}

/** Lets tasks that wait go on; a timer would wait some ms longer each time. */
const settle = () =>
  new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });

/** What our code has put off until the page has nothing to do. */
const putOff: (() => void)[] = [];
Object.assign(globalThis, { requestIdleCallback: (task: () => void) => putOff.push(task) });

const clock = performance.now.bind(performance);
/** Of a clock that leaps, every place to pause at is paused at. */
let isLeaping = false;
let leapt = 0;
performance.now = () => {
  if (isLeaping) leapt += 20;
  return clock() + leapt;
};

/** Does a piece of our work, measures it, and stops before and after. */
async function* slice(outcome: CaseOutcome, work: () => void): AsyncGenerator<void> {
  yield;
  background.answering = 0;
  const start = clock();
  work();
  await promises();
  outcome.slices.push(clock() - start - background.answering);
  yield;
}

/** Does what was put off, in slices; `between` comes before each. */
async function* goOn(outcome: CaseOutcome, between: () => void): AsyncGenerator<void> {
  for (let task = putOff.shift(); task; task = putOff.shift()) {
    between();
    await promises(); // In which a change of the page is heard of.
    yield* slice(outcome, task);
  }
}

async function* tellAnswers(outcome: CaseOutcome): AsyncGenerator<void> {
  if (background.isAwaited) yield* slice(outcome, background.tellAnswers);
}

/**
 * As often as this a step is repeated in the midst of readings: of a page that grows by more than a slice
 * takes in there is no end, and Chromium itself halts at some thousand elements within each other.
 */
const MOST_REPEATED = 60;

/** Goes through a case, and stops before and after each slice of our work. */
async function* slicesOf(recipe: PageRecipe, outcome: CaseOutcome): AsyncGenerator<void> {
  const { steps, rounds = 1, restless = 0 } = recipe;
  const planted = plantedText(recipe.body);
  tell('build', JSON.stringify(recipe));
  const ending = new AbortController();
  const events = { marked() {}, cleared() {}, readWithin: () => {}, stateChanged: () => {} };
  const reading = new PageReading(document, DEFAULT_SETTINGS, events, ending.signal);
  watchChanges(document, ending.signal, () => {});
  try {
    for (let step = -1; step < steps.length; step++) {
      if (step >= 0) tell('mutate', String(step));
      // The page's own work, which the browser would have done before or after.
      document.documentElement.getBoundingClientRect();
      isLeaping = restless > 0 || step % 2 === 1;
      yield* slice(outcome, () => {
        // What the gate asks of every page.
        const concern = concernOfPage(document);
        // As after a change of settings, so that every reading may be asked about at once.
        if (step > 0) reading.applySettings(DEFAULT_SETTINGS);
        else reading.read(concern);
      });
      yield* tellAnswers(outcome);
      let changes = 0;
      yield* goOn(outcome, () => {
        // In the midst of a reading the page goes on with what it did before.
        if (restless > 0) {
          tell('stir', '');
          outcome.stirred += restless;
        } else if (isLeaping && changes * rounds < MOST_REPEATED && changes++ % 2 === 0)
          tell('mutate', String(step));
      });
      isLeaping = false;
      yield* answered(outcome);
      outcome.wrong.push(...misplacedMarks(reading).map(wrong => `in the midst of step ${step}: ${wrong}`));
      if (changes > 0 || restless > 0) {
        reading.applySettings(DEFAULT_SETTINGS);
        yield* answered(outcome);
      }
      await settle();
      outcome.marks += reading.marks.length;
      const wrongs = [
        ...wrongMarks(reading),
        ...(planted === undefined ? [] : missingMarks(reading, planted)),
      ];
      outcome.wrong.push(...wrongs.map(wrong => `after step ${step}: ${wrong}`));
      if (reading.state.state === 'failed') readSigns({ ...readWhole(document), signs: signsOf(document) });
      hover(reading);
    }
  } catch (error) {
    outcome.wrong.push(`throws ${error instanceof Error ? error.stack : error}`);
  }
  ending.abort();
  if (CSS.highlights.size > 0) outcome.wrong.push('leaves highlights behind');
  if (document.adoptedStyleSheets.length > 0) outcome.wrong.push('leaves a style sheet behind');
  tell('clear', '');
}

/** Until all is read, asked, answered and painted; stops as above. */
async function* answered(outcome: CaseOutcome): AsyncGenerator<void> {
  for (let turn = 0; turn < 3; turn++) {
    yield* goOn(outcome, () => {});
    yield* tellAnswers(outcome);
  }
}

/** The pointer goes over the first few marks. */
function hover(reading: PageReading): void {
  for (const placed of reading.marks.slice(0, 3)) {
    const box = placed.ranges[0]?.getBoundingClientRect();
    const under = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (box && under) markAt(reading.marks, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, under);
  }
}

async function runCase(recipe: PageRecipe): Promise<CaseOutcome> {
  const outcome: CaseOutcome = { wrong: [], slices: [], marks: 0, stirred: 0 };
  for await (const _ of slicesOf(recipe, outcome));
  return outcome;
}

let paused: AsyncGenerator<void> | undefined;
const pausedAt: CaseOutcome = { wrong: [], slices: [], marks: 0, stirred: 0 };

Object.assign(globalThis, {
  fuzz: {
    runAll: async (recipes: PageRecipe[]) => {
      const outcomes: CaseOutcome[] = [];
      for (const recipe of recipes) outcomes.push(await runCase(recipe));
      return outcomes;
    },
    begin: async (recipe: PageRecipe) => {
      paused = slicesOf(recipe, pausedAt);
    },
    /** Goes on to where the next slice begins; false where there is none. */
    goToSlice: async () => !(await paused?.next())?.done,
    /** To the end of that slice; gives the ms by the clock of it, and of the background in it. */
    goOn: async () => {
      await paused?.next();
      return [pausedAt.slices.at(-1), background.answering];
    },
  },
});
