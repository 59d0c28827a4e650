import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { waitForMarks } from './marks-on-page';

/** A document whose mentions were annotated by hand; offsets are UTF-16 code units of its text. */
interface AnnotatedDocument {
  id: string;
  published?: string | null;
  text: string;
  mentions: { start: number; end: number; text: string; kind: string; optional?: boolean }[];
}

/*
 * Documents of others are not part of this project. Whoever has a folder of them names it in the
 * environment; each of its `seeds` is served as a plain page, and every annotated mention must be marked.
 */
const folder = join(process.env.AG_LENS_GOLD ?? '', 'seeds');
const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
if (files.length === 0)
  console.log('No annotated documents: name their folder in AG_LENS_GOLD to test them.');

const documents = files.map(
  name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnnotatedDocument,
);

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

describe.skipIf(documents.length === 0)('annotated documents', () => {
  beforeAll(async () => {
    site = await serveSite(
      Object.fromEntries(documents.map(document => [`/annotated/${document.id}.html`, pageOf(document)])),
    );
    browser = await openBrowserWithExtension();
    page = await browser.context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(documents)('$id has every mention marked', async document => {
    await page.goto(`${site.origin}/annotated/${document.id}.html`);
    await waitForMarks(page);
    const marked = await markedSpans(page);
    const missed = document.mentions
      .filter(mention => !mention.optional)
      .filter(({ start, end }) => !marked.some(span => span.start < end && start < span.end))
      .map(({ kind, start, text }) => `${kind} “${text}” at ${start}`);
    expect(missed, basename(document.id)).toEqual([]);
  });
});

/** A paragraph for each block of the text; each carries the offset at which it starts. */
function pageOf({ id, published, text }: AnnotatedDocument): string {
  let at = 0;
  const paragraphs = text.split('\n').map(line => {
    const paragraph = line.trim() ? `<p data-at="${at}">${escapeHtml(line)}</p>` : '';
    at += line.length + 1;
    return paragraph;
  });
  const date = published ? `<meta property="article:published_time" content="${published}">` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escapeHtml(id)}</title>${date}<main><article>${paragraphs.join('\n')}</article></main></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What is marked on such a page, as offsets of the document's text. */
function markedSpans(page: Page): Promise<{ start: number; end: number }[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap(highlight => [...highlight] as Range[])
      .flatMap(range => {
        const paragraph = range.startContainer.parentElement?.closest('p');
        if (!paragraph) return [];
        const before = document.createRange();
        before.setStart(paragraph, 0);
        before.setEnd(range.startContainer, range.startOffset);
        const start = Number(paragraph.dataset.at) + String(before).length;
        return [{ start, end: start + String(range).length }];
      }),
  );
}
