import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ExtensionBrowser, openBrowserWithExtension } from '../extension/browser-with-extension';
import { hoverMark } from '../extension/hover';
import { type HighlightKind, KINDS, type MarkOnPage, waitForMarks } from '../extension/marks-on-page';
import { openToolbarPopup } from '../extension/toolbar-popup';
import { DECENCY_ACT, EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW, TREASURY } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { photographCard } from './photograph-card';

const PICTURES = join(import.meta.dirname, '..', '..', '.output', 'tour');

/** The kinds of mark that each story must have. */
const STOPS: { path: string; kinds: HighlightKind[] }[] = [
  { path: GUN_FILES, kinds: ['person', 'state', 'coalition', 'lawsuit'] },
  { path: DECENCY_ACT, kinds: ['person', 'state', 'coalition'] },
  { path: FAMILY_SEPARATION, kinds: ['person', 'state', 'coalition', 'lawsuit'] },
  { path: TREASURY, kinds: ['person', 'state', 'coalition', 'lawsuit'] },
  { path: EXPLAINER, kinds: ['person', 'state'] },
  { path: STEW, kinds: [] },
];

/**
 * Reads the newspaper without a display: opens every story, hovers one mark of each kind, prints
 * what each card says and leaves pictures under `.output/tour`. False when anything was missing.
 */
export async function takeTour(): Promise<boolean> {
  await rm(PICTURES, { recursive: true, force: true });
  const site = await serveSite();
  const missing: string[] = [];
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const folder = join(PICTURES, colorScheme);
      await mkdir(folder, { recursive: true });
      const browser = await openBrowserWithExtension({ colorScheme });
      try {
        missing.push(...(await readNewspaper(browser, site, folder, colorScheme === 'light')));
        await photographPopup(browser, site, folder, colorScheme);
      } finally {
        missing.push(...browser.complaints);
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
  console.log(`\nPictures: ${PICTURES}`);
  if (missing.length === 0)
    console.log('The tour is complete: every story was marked and every card opened.');
  else console.error(`Missing:\n${missing.map(line => `  ${line}`).join('\n')}`);
  return missing.length === 0;
}

async function readNewspaper(
  browser: ExtensionBrowser,
  site: Site,
  folder: string,
  tell: boolean,
): Promise<string[]> {
  const missing: string[] = [];
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(site.origin);
  await page.screenshot({ path: join(folder, 'front-page.png') });
  for (const { path, kinds } of STOPS) {
    await page.goto(site.origin + path);
    const name = basename(path, '.html');
    const marks = kinds.length > 0 ? await waitForMarks(page).catch(() => []) : [];
    if (tell) console.log(`\n${await page.title()}\n  ${countByKind(marks)}`);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    for (const kind of kinds) {
      try {
        const card = await hoverMark(page, kind);
        if (tell) console.log(indent(card.text));
        await photographCard(page, card, join(folder, `${name}-${kind}.png`));
      } catch (error) {
        missing.push(`${path}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  return missing;
}

async function photographPopup(
  browser: ExtensionBrowser,
  site: Site,
  folder: string,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  const popup = await openToolbarPopup(browser, page);
  await popup.showAs(colorScheme);
  await popup.waitForText(/Washington v\. U\.S\. Department of State/);
  await writeFile(join(folder, 'popup-page.png'), await popup.screenshot());
  await popup.type('gun new mexico 2018');
  await popup.waitForText(/Letter .*3D-printed gun/);
  await writeFile(join(folder, 'popup-search.png'), await popup.screenshot());
  await popup.close();
}

function countByKind(marks: readonly MarkOnPage[]): string {
  const counts = KINDS.map(kind => [kind, marks.filter(mark => mark.kind === kind).length] as const);
  const shown = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  return shown.length > 0 ? `marks: ${shown.join(', ')}` : 'no marks';
}

/** Without the letters on the map's tiles and the figures on the chart, which say little in a row. */
function indent(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() && !/^(?:[A-Z]{2}|\d+|’\d\d)$/.test(line.trim()));
  return lines.map((line, nth) => (nth === 0 ? `  ┌ ${line}` : `  │ ${line}`)).join('\n');
}
