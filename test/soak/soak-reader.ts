import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import type { CardOnPage } from '../extension/card-on-page';
import type { MarkOnPage } from '../extension/marks-on-page';
import type { ReaderBrowser } from '../flows/reader-browser';
import { hover, leave, marksOf } from '../flows/reading';
import type { Random } from '../fuzz/random';
import { until } from '../setup/until';
import { DECENCY_ACT, EXPLAINER, FAMILY_SEPARATION, GUN_FILES, SPANISH, TREASURY } from '../site/articles';
import { type ExpectedMark, expectedOn } from './expected';
import { articleHtml, type SoakPage } from './soak-pages';

const NEWSPAPER = [DECENCY_ACT, EXPLAINER, FAMILY_SEPARATION, GUN_FILES, TREASURY, ...Object.values(SPANISH)];
/** Of the pages that are read; a hover takes some seconds. */
const HOVERED = 0.5;

/** The reader of a soak: goes to pages and holds their marks and cards against what they must be. */
export class SoakReader {
  readonly #browser: ReaderBrowser;
  readonly #origin: string;
  readonly #counts: Record<string, number>;
  readonly #failures: string[];
  /** The marks of the newspaper's pages as they first were. */
  readonly #newspaper = new Map<string, string>();
  #isMade = false;

  constructor(browser: ReaderBrowser, origin: string, counts: Record<string, number>, failures: string[]) {
    this.#browser = browser;
    this.#origin = origin;
    this.#counts = counts;
    this.#failures = failures;
  }

  /** Goes to a page of which it is known what it must be like. */
  async read(page: SoakPage, random: Random, data: DatasetReader): Promise<void> {
    await this.#browser.open(this.#origin + page.path);
    this.#isMade = true;
    await this.#check(page, random, data);
  }

  /** The page that is open becomes another, with another address. */
  async readInPlace(page: SoakPage, random: Random, data: DatasetReader): Promise<void> {
    if (!this.#isMade) return this.read(page, random, data);
    await this.#browser.evaluate(
      `const [path, title, date, html] = args;
       history.pushState(null, '', path);
       document.title = title;
       const data = { '@type': 'NewsArticle', headline: title, datePublished: date };
       document.querySelector('script[type="application/ld+json"]').textContent = JSON.stringify(data);
       document.querySelector('article').innerHTML = html;`,
      page.path,
      page.title,
      page.date,
      articleHtml(page),
    );
    this.#count('read in place of another');
    await this.#check(page, random, data);
  }

  /** The page that is open has nothing to read any more: what it still holds, it holds for nothing. */
  async restInPlace(): Promise<void> {
    await this.#browser.evaluate(
      `history.pushState(null, '', '/still-in-place.html');
       document.title = 'Still';
       document.querySelector('script[type="application/ld+json"]').textContent = '{}';
       document.querySelector('article').innerHTML = '<p>Nothing to read.</p>';`,
    );
    await until('no marks on a page that has nothing to read', async () =>
      linesOf(await marksOf(this.#browser)) === '' ? true : undefined,
    );
  }

  /** Goes to a page that has nothing to read, so that what is still held is held for nothing. */
  async rest(): Promise<void> {
    this.#isMade = false;
    await this.#browser.open(`${this.#origin}/still.html`);
  }

  /** Goes to a page of the newspaper, which must be marked as it was at first. */
  async readNewspaper(random: Random): Promise<void> {
    const path = random.pick(NEWSPAPER);
    this.#isMade = false;
    await this.#browser.open(this.#origin + path);
    const before = this.#newspaper.get(path);
    const now = await until(`marks of ${path} as before`, async () => {
      const marks = linesOf(await marksOf(this.#browser));
      return marks !== '' && (before === undefined || marks === before) ? marks : undefined;
    });
    this.#newspaper.set(path, now);
    this.#count('pages of the newspaper');
  }

  async #check(page: SoakPage, random: Random, data: DatasetReader): Promise<void> {
    const expected = await expectedOn(page, this.#origin + page.path, data);
    const wanted = expected.map(({ words }) => words).join(' | ');
    let marks = '';
    await until(
      () => `marks “${wanted}” on ${page.path}, but “${marks}”`,
      async () => {
        marks = linesOf(await marksOf(this.#browser));
        return marks === wanted || undefined;
      },
    );
    this.#count('pages with the right marks');
    const hoverable = expected.filter(
      ({ words }, at) =>
        expected.findIndex(other => other.words === words) === at &&
        !expected.some(other => overlap(words, other.words)),
    );
    if (hoverable.length > 0 && random.chance(HOVERED)) await this.#hover(random.pick(hoverable));
  }

  async #hover(meant: ExpectedMark): Promise<void> {
    const card: CardOnPage = await hover(this.#browser, meant.words);
    await leave(this.#browser);
    this.#count('cards');
    if (!sameLetters(card.text).includes(sameLetters(meant.title)))
      this.#failures.push(`“${meant.words}” opens “${card.text.slice(0, 200)}” and not “${meant.title}”`);
  }

  #count(what: string): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + 1;
  }
}

/** Whether words of one lie within the other's: either may be hovered. Of words that stand there twice, the first is. */
const overlap = (a: string, b: string): boolean => a !== b && (a.includes(b) || b.includes(a));

function linesOf(marks: readonly MarkOnPage[]): string {
  return marks.map(({ text }) => text).join(' | ');
}

/** Headings may be set in capitals, and broken over lines. */
function sameLetters(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
