import type { CDPSession } from 'playwright-core';
import { openBrowserWithExtension } from '../../extension/browser-with-extension';
import { serveNews } from './news-pages';

/** Longer ones keep a reader waiting, in ms. */
const LONG = 50;
const SETTLED = 2500;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; isolate?: string }; name?: string };
}

/**
 * Counts the tasks that take over 50 ms of the main thread's own time and would not without what our
 * scripts do in them, while news pages load and are marked.
 */
export async function measureLongTasks(extension: string): Promise<{ tasks: number; pages: number }> {
  const site = await serveNews();
  const browser = await openBrowserWithExtension({ extension });
  const inspector = await browser.context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to trace');
  try {
    let tasks = 0;
    const page = await browser.context.newPage();
    for (const path of site.paths) {
      const events = await traced(inspector, async () => {
        await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
        await page.waitForTimeout(SETTLED);
      });
      tasks += longTasksOfOurs(events, `chrome-extension://${browser.extensionId}`);
    }
    return { tasks, pages: site.paths.length };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function traced(inspector: CDPSession, doing: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  inspector.on('Tracing.dataCollected', collect);
  await inspector.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await doing();
  const complete = new Promise(resolve => inspector.once('Tracing.tracingComplete', resolve));
  await inspector.send('Tracing.end');
  await complete;
  inspector.off('Tracing.dataCollected', collect);
  return events;
}

function longTasksOfOurs(events: readonly TraceEvent[], origin: string): number {
  const scripts = events.filter(({ name }) => /^(?:FunctionCall|EvaluateScript|RunMicrotasks)$/.test(name));
  const tasks = events.filter(({ name, tdur = 0 }) => name.endsWith('RunTask') && tdur > LONG * 1000);
  return tasks.filter(task => {
    const inside = scripts.filter(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    );
    const urls = inside.map(({ args }) => args.data?.url ?? '').filter(url => url !== '');
    const isOfOurs = (url: string) => url.startsWith(`${origin}/`);
    // An answer of the worker's is dealt with in microtasks, of which no address is told.
    const ours = inside.filter(({ name, args }) =>
      name === 'RunMicrotasks' ? urls.every(isOfOurs) : isOfOurs(args.data?.url ?? ''),
    );
    const work = ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    return work > 0 && (task.tdur ?? 0) - work <= LONG * 1000;
  }).length;
}
