import { randomOf, seedOfCase } from '../random';
import { generatePage } from './generate-page';
import { GIANT_NAMES } from './giants';
import type { PageRecipe } from './page-recipe';

/** One page in so many holds a giant: each kind comes in its turn. */
const GIANT_EVERY = 100;

/** The page of that place in a run. */
export function pageOfCase(seed: number, place: number): PageRecipe {
  const isGiant = place % GIANT_EVERY === GIANT_EVERY / 2;
  const giant = isGiant ? (Math.floor(place / GIANT_EVERY) + seed) % GIANT_NAMES.length : -1;
  return generatePage(randomOf(seedOfCase(seed, place)), GIANT_NAMES[giant]);
}
