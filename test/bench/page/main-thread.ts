import type { CDPSession, Page } from 'playwright-core';

/** What a page's main thread does, in ms of its own time; what is left behind in nodes and bytes. */
export interface MainThreadWork {
  task: number;
  script: number;
  style: number;
  layout: number;
  nodes: number;
  /** Of JavaScript, after a collection of garbage. */
  memory: number;
}

/** The work of a page's main thread while `doing` runs. */
export async function workBetween(page: Page, doing: () => Promise<void>): Promise<MainThreadWork> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(inspector);
  await doing();
  const after = await read(inspector);
  await inspector.send('HeapProfiler.collectGarbage');
  const { memory } = await read(inspector);
  await inspector.detach();
  return { ...minus(after, before), memory };
}

/** A work less another. */
export function minus(work: MainThreadWork, other: MainThreadWork): MainThreadWork {
  return combined(key => work[key] - other[key]);
}

/** The median, or another share, of each figure by itself. */
export function quantileOf(works: readonly MainThreadWork[], share = 0.5): MainThreadWork {
  return combined(key => {
    const sorted = works.map(work => work[key]).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  });
}

function combined(figure: (key: keyof MainThreadWork) => number): MainThreadWork {
  return {
    task: figure('task'),
    script: figure('script'),
    style: figure('style'),
    layout: figure('layout'),
    nodes: figure('nodes'),
    memory: figure('memory'),
  };
}

async function read(inspector: CDPSession): Promise<MainThreadWork> {
  const { metrics } = await inspector.send('Performance.getMetrics');
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0;
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    style: value('RecalcStyleDuration') * 1000,
    layout: value('LayoutDuration') * 1000,
    nodes: value('Nodes'),
    memory: value('JSHeapUsedSize'),
  };
}
