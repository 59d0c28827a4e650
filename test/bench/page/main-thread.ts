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

/** Between two looks at whether a page rests, in ms; and how many in a row are to find that it does. */
const LOOK_EVERY = 60;
const LOOKS = 4;
/** Of the thread's own time between two looks, in ms: hardly more than to be asked takes. */
const RESTS = 1;
/** A page that never rests, or is never marked, is waited for no longer, in ms. */
const AT_LATEST = 10_000;

const IS_MARKED = `[...CSS.highlights.values()].some(marks =>
  [...marks].some(({ startContainer }) => startContainer.nodeType === Node.TEXT_NODE))`;

/** Watches the main thread of one page. Time is the thread's own: what else the machine does is no part of it. */
export class MainThread {
  readonly #inspector: CDPSession;

  private constructor(inspector: CDPSession) {
    this.#inspector = inspector;
  }

  static async of(page: Page): Promise<MainThread> {
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(inspector);
  }

  /** What it has done so far. */
  async read(): Promise<MainThreadWork> {
    const { metrics } = await this.#inspector.send('Performance.getMetrics');
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

  /** Resolves once the page rests, and has marks where it `isToBeMarked`, with what was done until then. */
  async rest(isToBeMarked?: boolean): Promise<MainThreadWork> {
    const start = performance.now();
    let work = await this.read();
    for (let looks = 0; looks < LOOKS; ) {
      if (performance.now() - start > AT_LATEST) break;
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY));
      const now = await this.read();
      looks = now.task - work.task < RESTS ? looks + 1 : 0;
      work = now;
      if (looks === LOOKS && isToBeMarked && !(await this.isMarked())) looks = 0;
    }
    return work;
  }

  /**
   * Whether words of the page as it now is are marked: of those that went away a highlight may still tell.
   * Asked without Playwright, whose own code in the page would be counted as ours.
   */
  async isMarked(): Promise<boolean> {
    const { result } = await this.#inspector.send('Runtime.evaluate', { expression: IS_MARKED });
    return result.value === true;
  }

  /** The work while `doing` runs. */
  async workWhile(doing: () => Promise<unknown>): Promise<MainThreadWork> {
    const before = await this.read();
    await doing();
    return minus(await this.read(), before);
  }

  /** The work while `doing` runs and until the page rests. */
  async workOf(doing: () => Promise<unknown>, isToBeMarked?: boolean): Promise<MainThreadWork> {
    const before = await this.read();
    await doing();
    const after = await this.rest(isToBeMarked);
    await this.#inspector.send('HeapProfiler.collectGarbage');
    const { memory } = await this.read();
    return { ...minus(after, before), memory };
  }
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
