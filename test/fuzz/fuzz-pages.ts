import type { FuzzFailure, FuzzOptions, FuzzRow } from './fuzz-row';
import { generatePage } from './pages/generate-page';
import { openPageBed, type PageBed } from './pages/page-bed';
import type { PageRecipe } from './pages/page-recipe';
import { randomOf, seedOfCase } from './random';
import { shrink } from './shrink';

const AT_ONCE = 100;
/** Longer than this no slice of ours may keep the page's main thread, in ms of its processor time. */
const LONGEST_SLICE = 100;
const MOST_FAILURES = 10;
/** Each is tried in a page of its own. */
const MOST_SMALLER = 150;

export function pageOfCase(seed: number, place: number): PageRecipe {
  return generatePage(randomOf(seedOfCase(seed, place)));
}

/** What is wrong with one page, run alone; empty where all is well. */
export async function tryPage(bed: PageBed, recipe: PageRecipe): Promise<string[]> {
  try {
    const [outcome] = await bed.run([recipe]);
    return [...(outcome?.wrong ?? []), ...bed.uncaught()];
  } catch (error) {
    return [String(error).split('\n')[0] ?? ''];
  }
}

/** Ms of the longest slice by the processor's time, the least of some tries: other work on the machine is not ours. */
export async function longestSlice(bed: PageBed, recipe: PageRecipe, slice: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least > LONGEST_SLICE; tries++)
    least = Math.min(least, await bed.processorTime(recipe, slice));
  return least;
}

export async function fuzzPages({ seed, cases }: FuzzOptions): Promise<FuzzRow> {
  const start = performance.now();
  let done = 0;
  const bed = await openPageBed();
  const failures: FuzzFailure[] = [];
  const figures = {
    marks: 0,
    readings: 0,
    mutations: 0,
    'longest slice by the clock, ms': 0,
    'longest slice of processor time, ms': 0,
  };
  const keep = async (place: number, recipe: PageRecipe) => {
    const wrong = await tryPage(bed, recipe);
    const kind = kindOf(wrong[0]);
    if (wrong.length === 0 || failures.some(({ what }) => kindOf(what) === kind)) return;
    console.log(`     page ${place}: ${wrong[0]}`);
    const example = await shrink(
      recipe,
      async smaller => kindOf((await tryPage(bed, smaller))[0]) === kind,
      MOST_SMALLER,
    );
    failures.push({ what: wrong[0] ?? '', place, example });
  };
  try {
    for (let from = 0; from < cases && failures.length < MOST_FAILURES; from += AT_ONCE) {
      const recipes = Array.from({ length: Math.min(AT_ONCE, cases - from) }, (_, place) =>
        pageOfCase(seed, from + place),
      );
      for (const { steps, rounds = 1 } of recipes) figures.mutations += steps.flat().length * rounds;
      if (from % 2000 === 0 && from > 0)
        console.log(`     ${from} pages after ${Math.round((performance.now() - start) / 1000)} s`);
      done += recipes.length;
      const outcomes = await bed.run(recipes).catch(() => undefined);
      const uncaught = bed.uncaught();
      for (const [place, recipe] of recipes.entries()) {
        const outcome = outcomes?.[place];
        // The page came to its end, or something was thrown that tells not in which case.
        if (!outcome || outcome.wrong.length > 0 || uncaught.length > 0) await keep(from + place, recipe);
        if (!outcome) continue;
        figures.marks += outcome.marks;
        figures.readings += outcome.slices.length;
        const longest = Math.max(...outcome.slices);
        figures['longest slice by the clock, ms'] = Math.max(
          figures['longest slice by the clock, ms'],
          longest,
        );
        if (longest <= LONGEST_SLICE / 2) continue;
        const spent = await longestSlice(bed, recipe, outcome.slices.indexOf(longest));
        figures['longest slice of processor time, ms'] = Math.max(
          figures['longest slice of processor time, ms'],
          spent,
        );
        if (spent > LONGEST_SLICE)
          failures.push({
            what: `keeps the main thread for ${Math.round(spent)} ms`,
            place: from + place,
            example: recipe,
          });
      }
    }
  } finally {
    await bed.close();
  }
  return {
    what: 'pages, read in Chromium',
    cases: done,
    seed,
    failures,
    seconds: (performance.now() - start) / 1000,
    figures,
  };
}

/** Without what differs from case to case. */
function kindOf(wrong = ''): string {
  return wrong.replace(/“[^”]*”|step -?\d+|\d+/gu, '').slice(0, 100);
}
