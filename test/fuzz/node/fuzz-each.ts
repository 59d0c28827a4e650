import type { FuzzFailure, FuzzOptions, FuzzRow } from '../fuzz-row';
import { type Random, randomOf, seedOfCase } from '../random';
import { shrink } from '../shrink';

export interface Subject<T> {
  what: string;
  generate(random: Random): T;
  /** What is wrong with what comes of it; undefined where all is well. What it throws is wrong, too. */
  check(input: T): Promise<string | undefined> | string | undefined;
  /** Ms of the processor's time that one case may take. */
  mayTake: number;
  /** What is counted on the way. */
  counted?: Readonly<Record<string, number>>;
}

/** What is wrong with one case, alone. */
export async function tryCase<T>(subject: Subject<T>, input: T): Promise<string | undefined> {
  const before = process.cpuUsage();
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    const wrong = await subject.check(input);
    // Node tells of them when all that was to be done at once is done.
    await new Promise(resolve => setImmediate(resolve));
    if (wrong !== undefined) return wrong;
    if (unhandled.length > 0) return `leaves ${unhandled[0]} to nobody`;
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : error}`;
  } finally {
    process.off('unhandledRejection', note);
  }
  const { user, system } = process.cpuUsage(before);
  const spent = (user + system) / 1000;
  // Twice, since the collector and the compiler work when they like.
  if (spent > subject.mayTake && (await again(subject, input)) > subject.mayTake)
    return `takes ${Math.round(spent)} ms`;
  return 'polluted' in {} ? 'changes the prototype of all objects' : undefined;
}

async function again<T>(subject: Subject<T>, input: T): Promise<number> {
  const before = process.cpuUsage();
  await subject.check(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Tries as many cases of a subject as are asked for; what fails is made as small as it still fails. */
export async function fuzzEach<T>(
  subject: Subject<T>,
  { seed, cases, mostFailures = 10 }: FuzzOptions,
): Promise<FuzzRow> {
  const start = performance.now();
  const failures: FuzzFailure[] = [];
  let longest = 0;
  let done = 0;
  let failed = 0;
  for (let place = 0; place < cases && failures.length < mostFailures; place++) {
    done++;
    const input = subject.generate(randomOf(seedOfCase(seed, place)));
    const before = performance.now();
    const wrong = await tryCase(subject, input);
    longest = Math.max(longest, performance.now() - before);
    if (wrong === undefined) continue;
    failed++;
    const kind = kindOf(wrong);
    if (failures.some(({ what }) => kindOf(what) === kind)) continue;
    const example = await shrink(
      input,
      async smaller => kindOf((await tryCase(subject, smaller)) ?? '') === kind,
    );
    failures.push({ what: wrong, place, example });
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    what: subject.what,
    cases: done,
    seed,
    failures,
    failed,
    seconds,
    figures: { ...subject.counted, 'longest by the clock, ms': longest },
  };
}

function kindOf(wrong: string): string {
  return wrong.replace(/“[^”]*”|\d+/g, '').slice(0, 80);
}
