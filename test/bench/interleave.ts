/** Of a contender's runs: the median and the quartiles around it, in ms. */
export interface Timing {
  median: number;
  spread: readonly [number, number];
}

/** CPU time of this process in ms: on a busy machine others' work is no part of it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Contenders<Name extends string> = Readonly<Record<Name, () => unknown>>;

/**
 * Times contenders in turns, so that what else the machine does falls on all of them alike. The first
 * `warmUp` rounds do not count. `clock` gives ms, those that pass where it is left out.
 */
export async function interleave<Name extends string>(
  contenders: Contenders<Name>,
  {
    rounds,
    warmUp = Math.ceil(rounds / 3),
    clock = () => performance.now(),
  }: { rounds: number; warmUp?: number; clock?: () => number },
): Promise<Record<Name, Timing>> {
  const names = Object.keys(contenders) as Name[];
  const runs = new Map(names.map(name => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as Name;
      const start = clock();
      await contenders[name]();
      const took = clock() - start;
      if (round >= warmUp) runs.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map(name => [name, timingOf(runs.get(name) ?? [])])) as Record<
    Name,
    Timing
  >;
}

export function timingOf(runs: readonly number[]): Timing {
  const sorted = [...runs].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), spread: [at(0.25), at(0.75)] };
}
