import type { WorkerInspector } from '../worker-inspector';

/** The longest that nobody else had a turn in a worker, in ms, and where most of that went. */
export interface Slice {
  ms: number;
  /** Functions as the build names them, with their places: the most costly first. */
  where: string[];
}

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; lineNumber: number; columnNumber: number };
    children?: number[];
  }[];
  samples: number[];
  /** In µs, each since the sample before. */
  timeDeltas: number[];
}

/** Time between two samples, in µs: a turn of the bystander is not missed. */
const SAMPLED = 500;

/**
 * Takes a turn of a millisecond as often as long work gives way, of the same urgency: what is computed between
 * two of these, nobody else had a turn in. Its name tells it from the rest.
 */
const BYSTANDER = `(() => {
  globalThis.agLensGoesOn = true;
  const agLensBystander = () => {
    for (const until = performance.now() + 1; performance.now() < until; );
    if (globalThis.agLensGoesOn) scheduler.postTask(agLensBystander, { priority: 'background' });
  };
  agLensBystander();
})()`;

export async function beginProfile(inspector: WorkerInspector): Promise<void> {
  await inspector.ask('Runtime.evaluate', { expression: BYSTANDER });
  await inspector.ask('Profiler.enable');
  await inspector.ask('Profiler.setSamplingInterval', { interval: SAMPLED });
  await inspector.ask('Profiler.start');
}

export async function endProfile(inspector: WorkerInspector): Promise<Slice> {
  const { profile } = await inspector.ask<{ profile: Profile }>('Profiler.stop');
  await inspector.ask('Runtime.evaluate', { expression: 'globalThis.agLensGoesOn = false' });
  return longestSlice(profile);
}

function longestSlice({ nodes, samples, timeDeltas }: Profile): Slice {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  let longest: Slice = { ms: 0, where: [] };
  let took = 0;
  let spent = new Map<string, number>();
  for (const [place, sample] of samples.entries()) {
    const { functionName, lineNumber, columnNumber } = frames.get(sample) ?? NOWHERE;
    if (functionName === 'agLensBystander') {
      if (took / 1000 > longest.ms) longest = { ms: took / 1000, where: mostOf(spent) };
      took = 0;
      spent = new Map();
      continue;
    }
    // A sample stands for the time until the next.
    const lasted = timeDeltas[place + 1] ?? 0;
    const name = `${functionName || 'anonymous'}:${lineNumber + 1}:${columnNumber + 1}`;
    took += lasted;
    spent.set(name, (spent.get(name) ?? 0) + lasted);
  }
  return longest;
}

const NOWHERE = { functionName: '(program)', lineNumber: 0, columnNumber: 0 };

function mostOf(spent: ReadonlyMap<string, number>): string[] {
  const most = [...spent].sort(([, a], [, b]) => b - a).slice(0, 4);
  return most.map(([name, each]) => `${name} ${(each / 1000).toFixed(0)} ms`);
}
