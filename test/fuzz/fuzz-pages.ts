import type { FuzzFailure, FuzzOptions, FuzzRow } from './fuzz-row';
import { keptOf } from './kept';
import { openPageBed, type PageBed } from './pages/page-bed';
import { pageOfCase } from './pages/page-of-case';
import type { PageRecipe } from './pages/page-recipe';
import type { CaseOutcome } from './pages/read-page';
import { slowCause } from './pages/slow-cause';
import { shrink } from './shrink';

const AT_ONCE = 100;
/** Longer than this no slice of ours may keep the page's main thread, in ms of its processor time. */
const LONGEST_SLICE = 100;
const MOST_FAILURES = 10;
/** Each is tried in a page of its own; a slow one many times. */
const MOST_SMALLER = 150;
const MOST_SMALLER_SLOW = 20;

/** What is wrong with one page, run alone; empty where all is well. */
export async function tryPage(bed: PageBed, recipe: PageRecipe): Promise<string[]> {
  try {
    const [outcome] = await bed.run([recipe]);
    return [...(outcome?.wrong ?? []), ...bed.uncaught()];
  } catch (error) {
    return [String(error).split('\n')[0] ?? ''];
  }
}

/**
 * Ms of the longest slice by the processor's time, the least of some tries: other work on the machine is
 * not ours. Zero where none is long by the clock.
 */
async function longestSlice(bed: PageBed, recipe: PageRecipe, { slices }: CaseOutcome): Promise<number> {
  if (Math.max(...slices) <= LONGEST_SLICE / 2) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least > LONGEST_SLICE; tries++)
    least = Math.min(least, Math.max(...(await bed.processorTimes(recipe))));
  return least;
}

/** The same of a page that has not been run yet; zero where it fails otherwise. */
async function slowness(bed: PageBed, recipe: PageRecipe): Promise<number> {
  try {
    const [outcome] = await bed.run([recipe]);
    return outcome ? await longestSlice(bed, recipe, outcome) : 0;
  } catch {
    return 0;
  }
}

/** The failures of a run, one of each kind, made small. */
class Failures {
  readonly all: FuzzFailure[] = [];
  readonly #bed: PageBed;
  readonly #causes = new Set<string>();

  constructor(bed: PageBed) {
    this.#bed = bed;
  }

  /** Looks at a case alone, and keeps it where it fails in a way that none has before. */
  async addWrong(place: number, recipe: PageRecipe): Promise<void> {
    const wrong = await tryPage(this.#bed, recipe);
    const kind = kindOf(wrong[0]);
    if (wrong.length === 0 || this.all.some(({ what }) => kindOf(what) === kind)) return;
    console.log(`     page ${place}: ${wrong[0]}`);
    const isSo = async (smaller: PageRecipe) => kindOf((await tryPage(this.#bed, smaller))[0]) === kind;
    const example = await shrink(recipe, isSo, MOST_SMALLER);
    this.all.push({ what: wrong[0] ?? '', place, example });
  }

  /** The same for one that keeps the main thread for `spent` ms: kinds are told by what is large in it. */
  async addSlow(place: number, recipe: PageRecipe, spent: number): Promise<void> {
    if (this.#isKnown(recipe)) return;
    console.log(`     page ${place}: keeps the main thread for ${Math.round(spent)} ms`);
    const isSo = async (smaller: PageRecipe) => (await slowness(this.#bed, smaller)) > LONGEST_SLICE;
    const example = await shrink(recipe, isSo, MOST_SMALLER_SLOW);
    if (slowCause(example) !== slowCause(recipe) && this.#isKnown(example)) return;
    const what = `keeps the main thread for ${Math.round(spent)} ms: ${slowCause(example)}`;
    this.all.push({ what, place, example });
  }

  #isKnown(recipe: PageRecipe): boolean {
    const cause = slowCause(recipe);
    const isKnown = this.#causes.has(cause);
    this.#causes.add(cause);
    return isKnown;
  }
}

/** Those that are kept come first, since tests do not look at how long they take. */
export async function fuzzPages({ seed, cases }: FuzzOptions): Promise<FuzzRow> {
  const start = performance.now();
  const kept = keptOf('page').map(({ example }) => example as PageRecipe);
  const all = kept.length + cases;
  let done = 0;
  const bed = await openPageBed();
  const failures = new Failures(bed);
  const figures = {
    marks: 0,
    readings: 0,
    mutations: 0,
    'longest slice by the clock, ms': 0,
    'longest slice of processor time, ms': 0,
  };
  const note = (name: keyof typeof figures, longest: number) => {
    figures[name] = Math.max(figures[name], longest);
  };
  try {
    for (let from = 0; from < all && failures.all.length < MOST_FAILURES; from += AT_ONCE) {
      const recipes = Array.from(
        { length: Math.min(AT_ONCE, all - from) },
        (_, place) => kept[from + place] ?? pageOfCase(seed, from + place - kept.length),
      );
      for (const { steps, rounds = 1 } of recipes) figures.mutations += steps.flat().length * rounds;
      if (from % 2000 === 0 && from > 0)
        console.log(`     ${from} pages after ${Math.round((performance.now() - start) / 1000)} s`);
      done += recipes.length;
      const outcomes = await bed.run(recipes).catch(() => undefined);
      const uncaught = bed.uncaught();
      for (const [at, recipe] of recipes.entries()) {
        const place = from + at - kept.length;
        const outcome = outcomes?.[at];
        // The page came to its end, or something was thrown that tells not in which case.
        if (!outcome || outcome.wrong.length > 0 || uncaught.length > 0)
          await failures.addWrong(place, recipe);
        if (!outcome) continue;
        figures.marks += outcome.marks;
        figures.readings += outcome.slices.length;
        figures.mutations += outcome.stirred;
        note('longest slice by the clock, ms', Math.max(...outcome.slices));
        const spent = await longestSlice(bed, recipe, outcome).catch(() => undefined);
        // It ran once, and then not to its end.
        if (spent === undefined) {
          await failures.addWrong(place, recipe);
          continue;
        }
        note('longest slice of processor time, ms', spent);
        if (spent > LONGEST_SLICE) await failures.addSlow(place, recipe, spent);
      }
    }
  } finally {
    await bed.close();
  }
  return {
    what: 'pages, read in Chromium',
    cases: Math.max(0, done - kept.length),
    seed,
    failures: failures.all,
    seconds: (performance.now() - start) / 1000,
    figures,
  };
}

/** Without what differs from case to case. */
function kindOf(wrong = ''): string {
  return wrong.replace(/“[^”]*”|step -?\d+|\d+/gu, '').slice(0, 100);
}
