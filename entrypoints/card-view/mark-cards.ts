import type { Card, CardKey } from '../../lib/dataset/card';
import type { Mark } from '../../lib/messages/protocol';
import type { CardSurface, OpenRequest } from '../../lib/page/hover/hover-driver';
import type { Box } from '../../lib/page/hover/safe-path';
import { isDarkPage } from '../../lib/page/page-darkness';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { languageFor } from '../../lib/words/language';
import { type PageWords, pageWordsOf } from '../../lib/words/page-words';
import { type CardActions, CardPanel } from './card-panel';
import { CardsAhead } from './cards-ahead';
import type { SceneSource } from './scene';

/** Shows the cards of a page's marks; most came with the marks, so that they open at once. */
export class MarkCards implements CardSurface<PlacedMark<Mark>> {
  readonly #page: Document;
  readonly #source: SceneSource;
  readonly #panel: CardPanel;
  readonly #ahead: CardsAhead;

  constructor(
    page: Document,
    source: SceneSource,
    actions: Pick<CardActions, 'togglePin' | 'dismiss'>,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#source = source;
    const { openPanel, failed } = source;
    const words = () => this.#words();
    this.#ahead = new CardsAhead(key => source.find(key));
    this.#panel = new CardPanel(
      page,
      {
        ...actions,
        openPanel,
        failed,
        words,
        find: key => this.#find(key),
        // Whichever card it then is, the worker is awake.
        enter: key => this.#ahead.ask(key),
        near: key => this.#ahead.near(key !== undefined && this.#known(key) ? undefined : key),
      },
      signal,
    );
  }

  prepare({ mark }: PlacedMark<Mark>): void {
    const answer = this.#source.answer();
    const card = this.#known(mark.card);
    if (answer && card) this.#panel.prepare({ mark, card, stamp: answer.dataset });
    else this.#ahead.ask(mark.card);
  }

  async open(request: OpenRequest<PlacedMark<Mark>>): Promise<void> {
    try {
      await this.#open(request);
    } catch (error) {
      if (!request.signal.aborted) this.#source.failed(error);
      throw error;
    }
  }

  async #open({ placed, pointer, pinned, focus, signal }: OpenRequest<PlacedMark<Mark>>): Promise<void> {
    const { mark, ranges } = placed;
    const answer = this.#source.answer();
    const card = await this.#find(mark.card);
    if (signal.aborted) return;
    if (!card || !answer) throw new Error(`No card ${mark.card}`);
    const { theme } = this.#source.settings();
    this.#panel.open({
      mark,
      card,
      anchor: { ranges, pointer },
      theme: theme === 'page' ? (isDarkPage(this.#page) ? 'dark' : 'light') : theme,
      stamp: answer.dataset,
      mention: focus ? this.#mentionInWords(placed) : undefined,
      pinned,
      focus,
    });
  }

  showPinned(pinned: boolean): void {
    this.#panel.showPinned(pinned);
  }

  /** To be called when the reader's settings may have changed. */
  renew(): void {
    this.#panel.renew();
  }

  close(returnFocus: boolean): void {
    this.#panel.close(returnFocus);
  }

  box(): Box | undefined {
    return this.#panel.box();
  }

  holds(target: EventTarget | null): boolean {
    return this.#panel.holds(target);
  }

  #words(): PageWords {
    return pageWordsOf(languageFor(this.#source.settings().language, navigator.languages));
  }

  #mentionInWords(placed: PlacedMark<Mark>): string {
    const marks = this.#source.marks();
    return this.#words().marks.mention(marks.indexOf(placed) + 1, marks.length, placed.words);
  }

  #known(key: CardKey): Card | undefined {
    return this.#source.answer()?.cards[key];
  }

  async #find(key: CardKey): Promise<Card | null> {
    return this.#known(key) ?? (await this.#ahead.take(key));
  }
}
