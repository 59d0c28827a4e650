import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Article } from '../../../lib/detection/article';
import { cpuTime, type Timing, timingOf } from '../interleave';
import { CONTESTANTS, type Contestant } from './contestants';

/** Of all articles together, in ms. */
const WARM_UP_AT_LEAST = 1500;

type Asked = { warmUp: Article[] } | { read: Article };

/** In a process of its own: reads what it is sent, and answers with the CPU time that it took, in ms. */
export function serveContestant(name: Contestant): void {
  const read = CONTESTANTS[name]();
  process.on('message', async (asked: Asked) => {
    const start = cpuTime();
    if ('read' in asked) await read(asked.read);
    else while (cpuTime() - start < WARM_UP_AT_LEAST) for (const article of asked.warmUp) await read(article);
    process.send?.(cpuTime() - start);
  });
}

/**
 * CPU time that contestants take for each of some articles, read in turns. Each has a process of its own, as
 * an extension's worker has: in one process the garbage of one is collected in the time of another, and what
 * the engine has learnt of shared code by one holds no more for the next.
 */
export async function interleaveProcesses<Name extends Contestant>(
  names: readonly Name[],
  articles: readonly Article[],
  { rounds }: { rounds: number },
): Promise<Record<Name, Timing[]>> {
  const processes = names.map(name => ({ name, process: start(name) }));
  const runs = new Map(names.map(name => [name, articles.map(() => [] as number[])]));
  try {
    for (const { process } of processes) await ask(process, { warmUp: [...articles] });
    for (let round = 0; round < rounds; round += 1) {
      for (const [place, article] of articles.entries()) {
        for (let turn = 0; turn < processes.length; turn += 1) {
          const { name, process } = processes[
            (turn + round) % processes.length
          ] as (typeof processes)[number];
          runs.get(name)?.[place]?.push(await ask(process, { read: article }));
        }
      }
    }
  } finally {
    for (const { process } of processes) process.kill();
  }
  return Object.fromEntries(names.map(name => [name, runs.get(name)?.map(timingOf) ?? []])) as Record<
    Name,
    Timing[]
  >;
}

/** The file that all of the benchmark is bundled into. */
function start(name: Contestant): ChildProcess {
  const program = `const { serveContestant } = await import('${import.meta.url}'); serveContestant('${name}');`;
  // What it prints is no part of the result.
  return spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** @throws when the process ends instead of answering */
async function ask(contestant: ChildProcess, asked: Asked): Promise<number> {
  const ending = new AbortController();
  const { signal } = ending;
  try {
    contestant.send(asked);
    const [took] = await Promise.race([
      once(contestant, 'message', { signal }),
      once(contestant, 'exit', { signal }).then(([code]) => {
        throw new Error(`A contestant ended with ${code}.`);
      }),
    ]);
    return took as number;
  } finally {
    ending.abort();
  }
}
