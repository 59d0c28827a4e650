import type { Page } from 'playwright-core';
import { type Contender, NOTHING } from './contenders';
import { MainThread, type MainThreadWork, minus, quantileOf } from './main-thread';
import { articleWithMentions } from './page-with-mentions';

/** From one question about a page to the next AG Lens waits as long, in ms. */
const BETWEEN_QUESTIONS = 2200;

/** One way of marking, and what it adds to the page's main thread: medians, and quartiles. */
export interface PageCost {
  name: string;
  added: MainThreadWork;
  spread: readonly [MainThreadWork, MainThreadWork];
}

/** What a page goes through while its main thread is watched. */
export interface Scenario {
  /** Made for every contender before the first of them is measured. */
  prepare?(page: Page, contender: Contender): Promise<void>;
  /** In ms, from the last one's being prepared to the first one's being measured. */
  pause?: number;
  measure(page: Page, contender: Contender): Promise<MainThreadWork>;
}

/**
 * What each contender adds to what the page takes with nothing in it, in the same round: what else the
 * machine does falls on neighbours alike. They take turns, and the first round does not count.
 */
export async function costsOf(
  contenders: readonly Contender[],
  scenario: Scenario,
  rounds: number,
): Promise<PageCost[]> {
  const seen = new Map<string, MainThreadWork[]>();
  for (let round = 0; round <= rounds; round++) {
    const works = await roundOf(contenders, scenario, round);
    const floor = works.get(NOTHING);
    if (!floor) throw new Error('Nothing to hold them against');
    if (round === 0) continue;
    for (const [name, work] of works) seen.set(name, [...(seen.get(name) ?? []), minus(work, floor)]);
  }
  return [...seen].map(([name, works]) => ({
    name,
    added: quantileOf(works),
    spread: [quantileOf(works, 0.25), quantileOf(works, 0.75)],
  }));
}

async function roundOf(
  contenders: readonly Contender[],
  { prepare, pause = 0, measure }: Scenario,
  round: number,
): Promise<Map<string, MainThreadWork>> {
  const turns = contenders.map((_, turn) => contenders[(turn + round) % contenders.length] as Contender);
  const pages = new Map<Contender, Page>();
  const pageOf = async (contender: Contender) => pages.get(contender) ?? contender.context.newPage();
  const works = new Map<string, MainThreadWork>();
  if (prepare)
    for (const contender of turns) {
      const page = await pageOf(contender);
      pages.set(contender, page);
      await prepare(page, contender);
    }
  await new Promise(resolve => setTimeout(resolve, pause));
  for (const contender of turns) {
    const page = await pageOf(contender);
    try {
      works.set(contender.name, await measure(page, contender));
    } finally {
      await page.close();
    }
  }
  return works;
}

/** A page is loaded, and marked once parsed: code that loads and compiles counts. */
export function loading(address: string, words: RegExp, isMarked: boolean): Scenario {
  return {
    measure: async (page, { highlights, marker }) => {
      if (marker) {
        await page.addInitScript(marker.code);
        await page.addInitScript(
          `addEventListener('DOMContentLoaded', () => { const words = ${words}; ${marker.call}; })`,
        );
      }
      const thread = await MainThread.of(page);
      return thread.workOf(() => page.goto(address), isMarked && highlights);
    },
  };
}

/**
 * An article with many mentions comes into an open page, and is marked when the browser has laid it out.
 * Each way of marking has run before on a short text, so that neither loading nor compiling counts.
 */
export function comingInto(address: string, words: RegExp, mentions: number): Scenario {
  const mark = (page: Page, { marker }: Contender) =>
    page.evaluate(`{ const words = ${words}; ${marker?.call}; undefined; }`);
  return {
    pause: BETWEEN_QUESTIONS,
    prepare: async (page, contender) => {
      await page.goto(address);
      if (!contender.marker) return;
      await page.addScriptTag({ content: contender.marker.code });
      await mark(page, contender);
    },
    measure: async (page, contender) => {
      const thread = await MainThread.of(page);
      await thread.rest(contender.highlights);
      await page.evaluate(html => {
        document.body.innerHTML = html;
        return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, articleWithMentions(mentions));
      return thread.workOf(
        () => (contender.marker ? mark(page, contender) : page.waitForTimeout(BEFORE_READING)),
        contender.highlights,
      );
    },
  };
}

/** From a change of a page to its being read, in ms, with time to spare. */
const BEFORE_READING = 300;

/** Texts come into an open, marked page one by one, `every` so many ms, `count` of them. */
export function living(address: string, every: number, count: number): Scenario {
  return {
    measure: async (page, { highlights }) => {
      await page.goto(address);
      const thread = await MainThread.of(page);
      await thread.rest(highlights);
      return thread.workOf(() => page.evaluate(addTexts, { every, count }));
    },
  };
}

/** Runs in the page: it must use nothing from outside itself. */
function addTexts({ every, count }: { every: number; count: number }): Promise<void> {
  return new Promise(resolve => {
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
  });
}
