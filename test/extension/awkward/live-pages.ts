import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from '../../setup/until';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { marksOnPage, waitForMarks } from '../marks-on-page';
import { countQuestions } from './questions-to-worker';

export const STORY = '<p>Attorney General Letitia James of New York went to court on Tuesday.</p>';
export const OTHER_STORY = '<p>Attorney General Ken Paxton of Texas has not answered.</p>';
export const STORY_PATH = '/2019/03/05/story.html';
export const FILLER = '<p>The council met, heard the minutes and parted until the week after next.</p>';
const livePage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Live</title>${head}<main id="app">${body}</main></html>`;

/** What is marked in the stories. */
export const STORY_WORDS = ['Letitia James', 'New York'];
export const OTHER_WORDS = ['Ken Paxton', 'Texas'];

/** Pages that change, in a browser with the extension. */
export interface LivePages {
  browser: ExtensionBrowser;
  page: Page;
  /** How often the worker was asked about a page so far. */
  questions(): Promise<number>;
  open(path: string, how?: { waitUntil: 'commit' }): Promise<void>;
  /** Opens the page with the story and waits for its marks. */
  openStory(): Promise<void>;
  paintedTexts(): Promise<string[]>;
  /** Waits until exactly these words are marked, in order. */
  expectMarked(...words: string[]): Promise<void>;
  close(): Promise<void>;
}

function serveLivePages(): Promise<Site> {
  return serveSite({
    // Asked for once a page's head, which names none, was written anew.
    '/favicon.ico': '',
    [STORY_PATH]: livePage(STORY),
    '/quiet.html': livePage(FILLER.repeat(20)),
    '/revealed.html': livePage(
      `${STORY}<div id="rest" class="folded">${OTHER_STORY}</div>`,
      '<style>.folded { display: none }</style>',
    ),
    '/faded-in.html': livePage(
      STORY,
      '<style>body { visibility: hidden; animation: appear 1s step-end forwards } @keyframes appear { to { visibility: visible } }</style>',
    ),
    '/shadow.html': livePage(
      `<x-story><template shadowrootmode="open"><style>p { font: 18px serif }</style>${STORY}</template></x-story>`,
    ).replace('<title>Live', '<title>Attorney general in court'),
    '/late-styles.html': livePage(STORY, '<style>body { visibility: hidden }</style>'),
  });
}

export async function openLivePages(): Promise<LivePages> {
  const site = await serveLivePages();
  const browser = await openBrowserWithExtension({ withBackForwardCache: true });
  const page = await browser.context.newPage();
  const questions = await countQuestions(browser);
  const paintedTexts = async () => (await marksOnPage(page)).map(mark => mark.text);
  return {
    browser,
    page,
    questions,
    paintedTexts,
    async open(path, how) {
      await page.goto(site.origin + path, how);
    },
    async openStory() {
      await page.goto(site.origin + STORY_PATH);
      await waitForMarks(page);
    },
    async expectMarked(...words) {
      await expect.poll(paintedTexts, { timeout: PATIENCE }).toEqual(words);
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
