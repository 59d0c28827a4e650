import type { WorkerInspector } from '../worker-inspector';

/** The longest that a worker computed in one go, in ms, and where most of that went. */
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

/** Shorter than this between two samples is nothing that others could have had a turn in, in µs. */
const SAMPLED = 500;

export async function beginProfile(inspector: WorkerInspector): Promise<void> {
  await inspector.ask('Profiler.enable');
  await inspector.ask('Profiler.setSamplingInterval', { interval: SAMPLED });
  await inspector.ask('Profiler.start');
}

export async function endProfile(inspector: WorkerInspector): Promise<Slice> {
  const { profile } = await inspector.ask<{ profile: Profile }>('Profiler.stop');
  return longestSlice(profile);
}

function longestSlice({ nodes, samples, timeDeltas }: Profile): Slice {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  let longest: Slice = { ms: 0, where: [] };
  let took = 0;
  let spent = new Map<string, number>();
  const end = () => {
    if (took / 1000 > longest.ms) {
      const where = [...spent].sort(([, a], [, b]) => b - a).slice(0, 3);
      longest = {
        ms: took / 1000,
        where: where.map(([name, each]) => `${name} ${(each / 1000).toFixed(0)} ms`),
      };
    }
    took = 0;
    spent = new Map();
  };
  for (const [place, sample] of samples.entries()) {
    const frame = frames.get(sample);
    // A sample stands for the time until the next.
    const lasted = timeDeltas[place + 1] ?? 0;
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') {
      end();
      continue;
    }
    const name = `${frame.functionName || 'anonymous'}:${frame.lineNumber + 1}:${frame.columnNumber + 1}`;
    took += lasted;
    spent.set(name, (spent.get(name) ?? 0) + lasted);
  }
  end();
  return longest;
}
