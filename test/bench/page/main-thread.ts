import type { CDPSession, Page } from 'playwright-core';

/** What a page's main thread does, in ms of its own time, and how many nodes come into being. */
export interface MainThreadWork {
  task: number;
  script: number;
  style: number;
  layout: number;
  nodes: number;
}

/** The work of a page's main thread while `doing` runs. */
export async function workBetween(page: Page, doing: () => Promise<void>): Promise<MainThreadWork> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(inspector);
  await doing();
  const after = await read(inspector);
  await inspector.detach();
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    nodes: after.nodes - before.nodes,
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
  };
}
