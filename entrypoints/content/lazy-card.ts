import type { Card, CardKey } from '../../lib/dataset/card';
import { type DetectAnswer, type Mark, sendMessage } from '../../lib/messages/protocol';
import type { CardSurface, OpenRequest } from '../../lib/page/hover/hover-driver';
import type { Box } from '../../lib/page/hover/safe-path';
import { isDarkPage } from '../../lib/page/page-darkness';
import type { PlacedMark } from '../../lib/page/placed-mark';
import type { Settings } from '../../lib/settings/settings-record';
import type { CardActions, CardPanel } from '../card-view.content/card-panel';
import { ask } from './ask';

export interface LazyCardSource {
  answer(): DetectAnswer | undefined;
  settings(): Settings;
}

/** The card, whose view is put into the page only when the page has marks. */
export class LazyCard implements CardSurface<PlacedMark<Mark>> {
  readonly #source: LazyCardSource;
  readonly #signal: AbortSignal;
  readonly #actions: CardActions;
  #panel: CardPanel | undefined;
  #loading: Promise<CardPanel> | undefined;

  constructor(source: LazyCardSource, actions: Omit<CardActions, 'find'>, signal: AbortSignal) {
    this.#source = source;
    this.#signal = signal;
    this.#actions = { ...actions, find: key => this.#find(key) };
  }

  /** Fetches the view, so that the first card opens as fast as all others. A failure is tried again. */
  load(): Promise<CardPanel> {
    this.#loading ??= this.#loadPanel().catch(error => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async open({ placed, pointer, pinned, focus, signal }: OpenRequest<PlacedMark<Mark>>): Promise<void> {
    const { mark, ranges } = placed;
    const answer = this.#source.answer();
    const card = answer?.cards[mark.card] ?? (await this.#find(mark.card));
    const panel = this.#panel ?? (await this.load());
    if (signal.aborted) return;
    if (!card || !answer) throw new Error(`No card ${mark.card}`);
    const { theme } = this.#source.settings();
    panel.open({
      mark,
      card,
      anchor: { ranges, pointer },
      theme: theme === 'page' ? (isDarkPage(document) ? 'dark' : 'light') : theme,
      stamp: answer.dataset,
      pinned,
      focus,
    });
  }

  showPinned(pinned: boolean): void {
    this.#panel?.showPinned(pinned);
  }

  close(returnFocus: boolean): void {
    this.#panel?.close(returnFocus);
  }

  box(): Box | undefined {
    return this.#panel?.box();
  }

  holds(target: EventTarget | null): boolean {
    return this.#panel?.holds(target) ?? false;
  }

  async #loadPanel(): Promise<CardPanel> {
    if (!globalThis.agLensCardView) await ask(() => sendMessage('loadCardView', undefined));
    if (!globalThis.agLensCardView) throw new Error('The card view did not arrive');
    this.#panel = globalThis.agLensCardView(document, this.#actions, this.#signal);
    return this.#panel;
  }

  async #find(key: CardKey): Promise<Card | null> {
    const answer = this.#source.answer();
    const known = answer?.cards[key];
    if (known) return known;
    const seenFrom = answer?.published?.date;
    return ask(() => sendMessage('card', { key, ...(seenFrom !== undefined && { seenFrom }) }));
  }
}
