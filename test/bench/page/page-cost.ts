import type { Page } from 'playwright-core';
import { type Contender, NOTHING } from './contenders';
import { type MainThreadWork, minus, quantileOf, workBetween } from './main-thread';
import { articleWithMentions } from './page-with-mentions';

/** Long enough for everything to have been read, answered and painted, in ms. */
const SETTLED = 2500;

/** One way of marking, and what it adds to the page's main thread: medians, and quartiles. */
export interface PageCost {
  name: string;
  added: MainThreadWork;
  spread: readonly [MainThreadWork, MainThreadWork];
}

/** What a page goes through while its main thread is watched. */
export type Scenario = (page: Page, contender: Contender) => Promise<MainThreadWork>;

/** What each contender adds to what the page takes with nothing in it; they take turns. */
export async function costsOf(
  contenders: readonly Contender[],
  scenario: Scenario,
  rounds: number,
): Promise<PageCost[]> {
  const seen = new Map<string, MainThreadWork[]>();
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      const page = await contender.context.newPage();
      try {
        const works = seen.get(contender.name) ?? [];
        seen.set(contender.name, [...works, await scenario(page, contender)]);
      } finally {
        await page.close();
      }
    }
  }
  const floor = quantileOf(seen.get(NOTHING) ?? []);
  return [...seen].map(([name, works]) => ({
    name,
    added: minus(quantileOf(works), floor),
    spread: [minus(quantileOf(works, 0.25), floor), minus(quantileOf(works, 0.75), floor)],
  }));
}

/** A page is loaded, and marked once parsed: code that loads and compiles counts. */
export function loading(address: string, words: RegExp, settled = SETTLED): Scenario {
  return async (page, { marker }) => {
    if (marker) {
      await page.addInitScript(marker.code);
      await page.addInitScript(
        `addEventListener('DOMContentLoaded', () => { const words = ${words}; ${marker.call}; })`,
      );
    }
    return workBetween(page, async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.waitForTimeout(settled);
    });
  };
}

/**
 * An article with many mentions comes into an open page. Each way of marking has run before on a
 * short text, so that neither loading nor compiling counts for any.
 */
export function comingInto(address: string, words: RegExp, mentions: number): Scenario {
  return async (page, { marker }) => {
    const mark = () => page.evaluate(`{ const words = ${words}; ${marker?.call}; undefined; }`);
    await page.goto(address);
    if (marker) {
      await page.addScriptTag({ content: marker.code });
      await mark();
    }
    await page.waitForTimeout(SETTLED);
    return workBetween(page, async () => {
      await page.evaluate(html => {
        document.body.innerHTML = html;
      }, articleWithMentions(mentions));
      await page.waitForTimeout(200);
      if (marker) await mark();
      await page.waitForTimeout(SETTLED);
    });
  };
}

/** Texts come into an open, marked page one by one, `every` so many ms, `count` of them. */
export function living(address: string, every: number, count: number): Scenario {
  return async page => {
    await page.goto(address);
    await page.waitForTimeout(SETTLED);
    return workBetween(page, async () => {
      await page.evaluate(
        ({ every, count }) =>
          new Promise<void>(resolve => {
            const start = performance.now();
            let come = 0;
            const timer = setInterval(() => {
              for (; come < Math.min(count, (performance.now() - start) / every); come++) {
                const text = document.createElement('p');
                text.textContent = `The council has heard speaker ${come}, who spoke of the weather in the valley.`;
                document.querySelector('article')?.append(text);
              }
              if (come < count) return;
              clearInterval(timer);
              resolve();
            });
          }),
        { every, count },
      );
      await page.waitForTimeout(SETTLED);
    });
  };
}
