import type { CDPSession } from 'playwright-core';
import { openBrowserWithExtension } from '../../extension/browser-with-extension';
import type { Site } from '../../site/serve';
import { MainThread } from './main-thread';

/** Longer ones keep a reader waiting, in ms. */
const LONG = 50;
/** From a page’s being parsed to its marks at the latest, in ms: some have nothing to mark. */
const MARKED_BY = 3000;

/** By either name, as Chromium grows older. */
const MICROTASKS = /^(?:RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint)$/;

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

/** What our scripts did in the tasks of pages' main threads. */
export interface TasksOfOurs {
  /** Those that take over 50 ms of the thread's own time and would not without what our scripts do in them. */
  long: number;
  /** Ms of the thread's own time that our scripts took in one task at most. */
  longest: number;
  pages: number;
}

/** Looks at the tasks of a site's pages while they load and are marked. */
export async function measureTasks(
  extension: string,
  site: Site & { paths: readonly string[] },
): Promise<TasksOfOurs> {
  const browser = await openBrowserWithExtension({ extension });
  const inspector = await browser.context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('No browser to trace');
  try {
    const tasks: TaskOfOurs[] = [];
    for (const path of site.paths) {
      const page = await browser.context.newPage();
      const events = await traced(inspector, async () => {
        await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
        const marked = page.waitForFunction(() => CSS.highlights.size > 0, undefined, {
          polling: 200,
          timeout: MARKED_BY,
        });
        await marked.catch(() => {});
        await (await MainThread.of(page)).rest();
      });
      tasks.push(...tasksOfOurs(events, `chrome-extension://${browser.extensionId}`));
      await page.close();
    }
    return {
      long: tasks.filter(({ whole, ours }) => whole > LONG && whole - ours <= LONG).length,
      longest: Math.max(0, ...tasks.map(({ ours }) => ours)),
      pages: site.paths.length,
    };
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
      includedCategories: ['toplevel', 'blink', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await doing();
  const complete = new Promise(resolve => inspector.once('Tracing.tracingComplete', resolve));
  await inspector.send('Tracing.end');
  await complete;
  inspector.off('Tracing.dataCollected', collect);
  return events;
}

/** Ms of the thread's own time, of a task and of what our scripts did in it. */
interface TaskOfOurs {
  whole: number;
  ours: number;
}

function tasksOfOurs(events: readonly TraceEvent[], origin: string): TaskOfOurs[] {
  const scripts = events
    .filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript' || MICROTASKS.test(name))
    .sort((one, other) => one.ts - other.ts);
  const tasks = events.filter(({ name, tdur = 0 }) => name.endsWith('RunTask') && tdur > 0);
  return tasks.flatMap(({ pid, tid, ts, dur = 0, tdur = 0 }) => {
    const inside = scripts.filter(
      script => script.pid === pid && script.tid === tid && script.ts >= ts && script.ts < ts + dur,
    );
    const urls = inside.map(({ args }) => args.data?.url ?? '').filter(url => url !== '');
    const isOfOurs = (url: string) => url.startsWith(`${origin}/`);
    // An answer of the worker's is dealt with in microtasks, of which no address is told.
    const ours = inside.filter(({ name, args }) =>
      MICROTASKS.test(name) ? urls.every(isOfOurs) : isOfOurs(args.data?.url ?? ''),
    );
    const work = outermost(ours).reduce((sum, script) => sum + (script.tdur ?? 0), 0);
    return work > 0 ? [{ whole: tdur / 1000, ours: work / 1000 }] : [];
  });
}

/** One may call another. In order of their beginning. */
function outermost(scripts: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return scripts.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
