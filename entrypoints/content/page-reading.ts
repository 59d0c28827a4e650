import type { DetectAnswer, Mark, PageState } from '../../lib/messages/protocol';
import { unpacked, withMarks } from '../../lib/messages/sent-answer';
import { carryMarks } from '../../lib/page/carry-marks';
import { type Concern, concernOfPage } from '../../lib/page/concern';
import { documentAsItIs } from '../../lib/page/form-as-it-is';
import { mayConcernAttorneysGeneral } from '../../lib/page/gate';
import { HiddenText } from '../../lib/page/hidden-text';
import { mayHoldMentions } from '../../lib/page/mention-hints';
import { signsOf } from '../../lib/page/page-signs';
import { canPaint, MarkPainter } from '../../lib/page/paint';
import { type PlacedMark, placeMarks } from '../../lib/page/placed-mark';
import { type ReadPage, readArticle } from '../../lib/page/read-article';
import { inSlices } from '../../lib/page/slices';
import type { PageText } from '../../lib/page/text-runs';
import { type Settings, siteOf } from '../../lib/settings/settings-record';
import type { PartialDate } from '../../lib/time/partial-date';
import { ask } from '../gate/ask';
import { sendToWorker } from '../gate/send-to-worker';
import { tellError } from './tell-error';
import { withFirsts } from './with-firsts';

/** Between two questions to the worker about one page, in ms: twice as long after each, up to a minute. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/** A page that is still being loaded after so long, in ms, is taken as it is: some never end. */
const LONGEST_LOAD = 15_000;
/** Some pages keep all their state in their address. In UTF-16 code units. */
const LONGEST_ADDRESS = 10_000;

const QUIET = { state: 'quiet', partly: false } as const satisfies PageState;

export interface ReadingEvents {
  /** The page has marks, and these are they. */
  marked(): void;
  /** There are no more marks. */
  cleared(): void;
  /** These shadow trees hold part of the text. */
  readWithin(shadows: readonly ShadowRoot[]): void;
  /** What is known of the page is no longer what it was. */
  stateChanged(state: PageState): void;
}

/**
 * Reads one page and keeps its marks right while it changes: gate, text, one question to the
 * worker, paint. Only a change that may hold something to mark is asked about again.
 */
export class PageReading {
  readonly #page: Document;
  readonly #painter: MarkPainter;
  readonly #hidden: HiddenText;
  readonly #events: ReadingEvents;
  readonly #signal: AbortSignal;
  #settings: Settings;
  /** Until the first look has ended, which a long page or a busy machine may put off. */
  #state: PageState = { state: 'reading' };
  #placed: PlacedMark<Mark>[] = [];
  /** What the marks of the answer are offsets into. */
  #text: PageText | undefined;
  /** Grows with every look at the page: an earlier one that still reads is not gone on with. */
  #look = 0;
  /** Grows with every clearing: an answer to an older question is stale. */
  #epoch = 0;
  /** Without its fragment, as it was at the last look. */
  #address: string | undefined;
  #elsewhere = false; // The address has changed since the text did.
  #asking = false;
  /** Where all text was hidden so far: until when its styles are waited for. */
  #loadedBy: number | undefined;
  /** The page was looked at again while the worker was asked about an earlier text. */
  #missed = false;
  /** The text has changed since it was asked about, in a way that matters. */
  #outdated = false;
  #pause = FIRST_PAUSE;
  #notBefore = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, settings: Settings, events: ReadingEvents, signal: AbortSignal) {
    this.#page = page;
    this.#painter = new MarkPainter(page);
    this.#hidden = new HiddenText(page, () => this.read(), signal);
    this.#settings = settings;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#clear(QUIET), { once: true });
  }

  get state(): PageState {
    return this.#state;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get answer(): DetectAnswer | undefined {
    return this.#state.state === 'marked' ? this.#state.answer : undefined;
  }

  get marks(): readonly PlacedMark<Mark>[] {
    return this.#placed;
  }

  applySettings(settings: Settings): void {
    this.#settings = settings;
    if (this.#placed.length > 0) this.#painter.style(settings);
    this.#askSoon();
    this.read();
  }

  /** To be called once the page has been loaded. */
  pageLoaded(): void {
    if (this.#loadedBy !== undefined) this.read();
  }

  /** Puts back what the page's scripts have thrown out of lists that they share with us. */
  restore(): void {
    this.#painter.restore();
  }

  /**
   * Reads the page again as of another date, or with null as of the one that the page says. Resolves
   * once the date is kept; the new marks come later.
   */
  async setPublished(date: PartialDate | null): Promise<void> {
    await ask(() => sendToWorker('keepDate', { url: this.#url, date }));
    this.askAnew();
  }

  /** What the answer rests on is no longer so: the date, or the data. A hidden page waits until it is seen. */
  askAnew(): void {
    if (this.#state.state === 'quiet' || this.#state.state === 'off') return;
    this.#epoch++; // An answer that is on its way is the former one.
    this.#outdated = true;
    this.#askSoon();
    if (!this.#page.hidden) this.read();
  }

  /**
   * Looks at the page as it now is: at once, or of one that takes long when it has nothing else to do.
   * Cheap when nothing that matters has changed; never throws. `known`: what has just been found out of it.
   */
  read(known?: Concern): void {
    if (this.#signal.aborted) return;
    const look = ++this.#look;
    try {
      this.#noteAddress();
      const hindrance = this.#hindrance(known);
      if (hindrance) {
        this.#hidden.watch([]);
        this.#clear(hindrance);
        return;
      }
    } catch (error) {
      this.#fail(error);
      return;
    }
    inSlices(this.#page, {
      begin: enter => readArticle(this.#page, undefined, enter),
      isWanted: () => look === this.#look && !this.#signal.aborted,
      done: text => this.#use(text),
      failed: error => this.#fail(error),
    });
  }

  #use(text: ReadPage): void {
    this.#hidden.watch(text.hidden);
    this.#painter.reachInto(text.shadows);
    this.#events.readWithin(text.shadows);
    if (mayConcernAttorneysGeneral(text.text)) this.#follow(text);
    else if (text.hidden.length > 0 && this.#isStillLoading()) this.#readWhenLoaded();
    else this.#clear({ ...QUIET, partly: !text.complete });
  }

  #isStillLoading(): boolean {
    this.#loadedBy ??= performance.now() + LONGEST_LOAD;
    return this.#page.readyState !== 'complete' && performance.now() < this.#loadedBy;
  }

  /** Until the styles of a page have come, Firefox holds all of it to be hidden. */
  #readWhenLoaded(): void {
    this.#clear({ state: 'reading' });
    const wait = (this.#loadedBy ?? 0) - performance.now();
    this.#later = setTimeout(() => this.read(), Math.max(wait, 0));
  }

  #fail(error: unknown): void {
    tellError('reading', error);
    this.#clear({ state: 'failed', fault: 'not-readable' });
  }

  get #url(): string {
    return documentAsItIs(this.#page).URL.slice(0, LONGEST_ADDRESS);
  }

  /** Once the address has changed, the text that comes next is another page's, of another date. */
  #noteAddress(): void {
    const address = this.#url.replace(/#.*/, '');
    if (this.#address !== undefined && this.#address !== address) {
      this.#elsewhere = true;
      this.#askSoon();
    }
    this.#address = address;
  }

  #hindrance(known?: Concern): PageState | undefined {
    if (this.#settings.sitesOff.includes(siteOf(this.#url))) return { state: 'off' };
    // What has marks is read anyway, and told by what was read.
    const concern = this.#placed.length > 0 ? 'likely' : (known ?? concernOfPage(this.#page));
    if (concern !== 'likely') return { ...QUIET, partly: concern === 'none-so-far' };
    return canPaint() ? undefined : { state: 'failed', fault: 'too-old' };
  }

  #follow(text: PageText): void {
    if (this.#asking) this.#missed = true;
    if (this.#text && this.answer) this.#keepMarks(text, this.#text, this.answer);
    else this.#outdated = true;
    if (this.#outdated) this.#ask(text).catch(error => this.#fail(error));
  }

  /** Moves the marks there are to where their words now stand, and notes whether there may be more. */
  #keepMarks(text: PageText, before: PageText, answer: DetectAnswer): void {
    if (text.text === before.text) {
      this.#place(text, answer);
      return;
    }
    const { marks, fresh } = carryMarks(before.text, text.text, answer.marks);
    this.#outdated ||= this.#elsewhere || fresh.some(mayHoldMentions);
    this.#elsewhere = false;
    this.#place(text, withMarks(answer, withFirsts(marks)));
  }

  #askSoon(): void {
    this.#pause = FIRST_PAUSE;
    this.#notBefore = 0;
  }

  async #ask(text: PageText): Promise<void> {
    if (this.#asking) return;
    const wait = this.#notBefore - performance.now();
    if (wait > 0) {
      clearTimeout(this.#later);
      this.#later = setTimeout(() => this.read(), wait);
      return;
    }
    this.#asking = true;
    this.#missed = false;
    this.#notBefore = performance.now() + this.#pause;
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    if (this.#state.state !== 'marked') this.#become({ state: 'reading' });
    const epoch = this.#epoch;
    const article = { text: text.text, url: this.#url, signs: signsOf(this.#page) };
    const answer = await ask(() => sendToWorker('detect', article)).catch(() => undefined);
    this.#asking = false;
    if (this.#signal.aborted) return;
    if (epoch !== this.#epoch) {
      if (this.#missed) this.read();
      return;
    }
    this.#outdated = false;
    if (answer) this.#place(text, unpacked(answer));
    else {
      if (this.#state.state !== 'marked') this.#become({ state: 'failed', fault: 'no-answer' });
      // The worker may have been too slow, and a page that stays as it is gives no other occasion.
      clearTimeout(this.#later);
      this.#later = setTimeout(() => this.read(), this.#pause);
    }
    if (answer && this.#missed) this.read();
  }

  #place(text: PageText, answer: DetectAnswer): void {
    const had = this.#placed.length > 0;
    this.#text = text;
    this.#placed = placeMarks(text, answer.marks, this.#placed);
    this.#painter.paint(this.#placed);
    this.#become({ state: 'marked', answer });
    if (this.#placed.length > 0) {
      this.#painter.style(this.#settings);
      this.#events.marked();
    } else if (had) this.#events.cleared();
  }

  #become(state: PageState): void {
    this.#state = state;
    this.#events.stateChanged(state);
  }

  #clear(state: PageState): void {
    const had = this.#placed.length > 0;
    this.#epoch++;
    this.#become(state);
    this.#text = undefined;
    this.#placed = [];
    this.#outdated = false;
    clearTimeout(this.#later);
    this.#painter.clear();
    if (had) this.#events.cleared();
  }
}
