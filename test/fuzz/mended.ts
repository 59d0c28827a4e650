import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What generated cases, or hours of reading, have found, and which test sees to it since. */
export interface Mended {
  /** What was tried: a kind of cases, or `reading` for the soak. */
  kind: string;
  was: string;
  /** From the root of the project. */
  test: string;
  /** Words that stand in the test, or in the example that it tries again. */
  named: string;
}

/** All that was mended on the way, in the order in which it was found. */
export function allMended(): Mended[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'mended.json'), 'utf8')) as Mended[];
}

export function mendedOf(kind: string): Mended[] {
  return allMended().filter(each => each.kind === kind);
}
