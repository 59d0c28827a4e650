import { type Browser, type BrowserServer, type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../setup/browser';
import { bundle } from '../bundle';
import type { PageRecipe } from './page-recipe';
import type { CaseOutcome } from './read-page';

/** A real Chromium in which recipes are built in a page's own world and read in an isolated one. */
export interface PageBed {
  /** Runs cases one after the other in one page. @throws when the page is gone, or has come to a halt. */
  run(recipes: readonly PageRecipe[]): Promise<CaseOutcome[]>;
  /** Ms of processor time that the main thread spends on each slice of a case. */
  processorTimes(recipe: PageRecipe): Promise<number[]>;
  /** Exceptions that any world of the pages has not caught, since it was last asked. */
  uncaught(): string[];
  close(): Promise<void>;
}

/** Longer than any batch takes on a busy machine, in ms. */
const PATIENCE = 90_000;

export async function openPageBed(): Promise<PageBed> {
  const [builder, reader] = await Promise.all([
    bundle('test/fuzz/pages/build-page.ts'),
    bundle('test/fuzz/pages/read-page.ts'),
  ]);
  const uncaught: string[] = [];
  let launched = await launch();

  async function inPage<T>(task: (world: World) => Promise<T>): Promise<T> {
    try {
      const page = await launched.browser.newPage();
      const done = await task(await worldOf(page, builder, reader, uncaught));
      await page.close();
      return done;
    } catch (error) {
      // A page that has crashed or come to a halt does not close, and may take others along: all its browser.
      await launched.server.kill().catch(() => undefined);
      launched = await launch();
      throw error;
    }
  }

  return {
    run: recipes => inPage(world => world.call<CaseOutcome[]>('runAll', recipes)),
    processorTimes: recipe =>
      inPage(async world => {
        const times: number[] = [];
        await world.call('begin', recipe);
        while (await world.call<boolean>('goToSlice')) {
          const before = await world.threadTime();
          const [byTheClock, notOurs] = await world.call<[number, number]>('goOn');
          // What the browser itself may have drawn meanwhile is none of the slice.
          times.push(Math.min(byTheClock, (await world.threadTime()) - before - notOurs));
        }
        return times;
      }),
    uncaught: () => uncaught.splice(0),
    close: () => launched.server.kill(),
  };
}

async function launch(): Promise<{ server: BrowserServer; browser: Browser }> {
  const server = await chromium.launchServer({
    executablePath: chromiumPath(),
    headless: true,
    args: CHROMIUM_FLAGS,
  });
  return { server, browser: await chromium.connect(server.wsEndpoint()) };
}

interface World {
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  /** Ms of processor time that the page's main thread has spent. */
  threadTime(): Promise<number>;
}

async function worldOf(page: Page, builder: string, reader: string, uncaught: string[]): Promise<World> {
  const inspector: CDPSession = await page.context().newCDPSession(page);
  const crashed = new Promise<never>((_, reject) =>
    page.on('crash', () => reject(new Error('The page crashed.'))),
  );
  crashed.catch(() => undefined);

  inspector.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    uncaught.push(`${text} ${exception?.description ?? ''}`),
  );
  await page.setContent('<!doctype html><html lang="en"><head></head><body></body></html>');
  await inspector.send('Runtime.enable');
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  await inspector.send('Runtime.evaluate', { expression: builder });
  const { frameTree } = await inspector.send('Page.getFrameTree');
  const { executionContextId } = await inspector.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extension',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const evaluated = inspector.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = await Promise.race([evaluated, crashed, tooLong()]);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(reader);
  return {
    call: (name, ...args) => evaluate(`fuzz.${name}(...${JSON.stringify(args)})`),
    threadTime: async () => {
      const { metrics } = await inspector.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
  };
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The page has come to a halt.')), PATIENCE).unref();
  });
}
