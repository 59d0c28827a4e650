import { render } from 'preact';
import css from '../../components/card/card.css?inline';
import { CardView } from '../../components/card/card-view';
import { PageWordsContext } from '../../components/theme/page-words-context';
import type { Card, CardKey } from '../../lib/dataset/card';
import { cite } from '../../lib/export/as-citations';
import type { DatasetStamp, Mark } from '../../lib/messages/protocol';
import { CardHost } from '../../lib/page/card-host';
import type { CardAnchor } from '../../lib/page/card-position';
import { localeOf } from '../../lib/words/count-in-words';
import type { PageWords } from '../../lib/words/page-words';
import { type CardTrail, goBack, goForward, goOn, trailFrom } from './card-trail';

export interface CardRequest {
  mark: Mark;
  card: Card;
  anchor: CardAnchor;
  theme: 'light' | 'dark';
  stamp: DatasetStamp;
  /** Which mention of how many, in words; only where the keyboard has brought the reader to it. */
  mention?: string | undefined;
  pinned: boolean;
  /** Whether the card takes the keyboard's focus. */
  focus: boolean;
}

/** What the card asks for. */
export interface CardActions {
  /** Of the reader's language as it is now. */
  words(): PageWords;
  /** A card to go on to; null when the dataset has none. */
  find(key: CardKey): Promise<Card | null>;
  /** Opens a card in the side panel. Rejects where it cannot. */
  openPanel(key: CardKey): Promise<void>;
  /** To be told of what went wrong. */
  failed(error: unknown): void;
  togglePin(): void;
  dismiss(): void;
}

/** What the reader has asked the card for in vain. */
type Failed = 'card' | 'panel';

/** Draws cards with Preact in a {@link CardHost}; links inside open the next card in place. */
export class CardPanel {
  readonly #host: CardHost;
  readonly #actions: CardActions;
  #open: { request: CardRequest; trail: CardTrail; pinned: boolean; failed?: Failed | undefined } | undefined;

  constructor(page: Document, actions: CardActions, signal: AbortSignal) {
    this.#host = new CardHost(page, css, signal);
    this.#actions = actions;
  }

  open(request: CardRequest): void {
    const { card, mark, anchor, theme, focus, pinned } = request;
    // Unmounted first: what the reader had unfolded in the last card is not the next one's.
    render(null, this.#host.frame);
    this.#open = {
      request,
      trail: trailFrom({ key: mark.card, card, check: mark.check, reason: mark.reason }),
      pinned,
    };
    this.#render();
    this.#host.show(anchor, theme);
    if (focus) this.#host.takeFocus();
  }

  showPinned(pinned: boolean): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, pinned };
    this.#render();
  }

  /** Says what is open in the language that is chosen now. */
  renew(): void {
    this.#render();
  }

  close(returnFocus: boolean): void {
    this.#open = undefined;
    this.#host.hide();
    render(null, this.#host.frame);
    if (returnFocus) this.#host.returnFocus();
  }

  /** Where it is on the screen, in CSS pixels; undefined while closed. */
  box(): DOMRect | undefined {
    return this.#host.box();
  }

  /** Whether an event's target, as the page sees it, is the card. */
  holds(target: EventTarget | null): boolean {
    return this.#host.holds(target);
  }

  async #goOn(key: CardKey): Promise<void> {
    await this.#try('card', async isOpen => {
      const card = await this.#actions.find(key);
      if (!card) throw new Error(`No card ${key}`);
      if (isOpen()) this.#go(trail => goOn(trail, { key, card }));
    });
  }

  /** Says in the card that something failed, where the same card is still open, and tells of it. */
  async #try(what: Failed, task: (isOpen: () => boolean) => Promise<void>): Promise<void> {
    const asked = this.#open?.request;
    const isOpen = () => asked !== undefined && this.#open?.request === asked;
    try {
      await task(isOpen);
    } catch (error) {
      this.#actions.failed(error);
      if (!this.#open || !isOpen()) return;
      this.#open = { ...this.#open, failed: what };
      this.#render();
    }
  }

  #go(step: (trail: CardTrail) => CardTrail): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, trail: step(this.#open.trail), failed: undefined };
    this.#render();
  }

  #render(): void {
    if (!this.#open) return;
    const { request, trail, pinned, failed } = this.#open;
    const words = this.#actions.words();
    this.#host.frame.lang = localeOf(words.language);
    const { key: shownKey, card, check, reason } = trail.shown;
    render(
      <PageWordsContext.Provider value={words}>
        <CardView
          card={card}
          check={check}
          reason={reason}
          stamp={request.stamp}
          mention={trail.behind.length === 0 ? request.mention : undefined}
          pinned={pinned}
          failure={failed && words.card.failed[failed]}
          canGoBack={trail.behind.length > 0}
          citation={cite(card)}
          onOpen={key => void this.#goOn(key)}
          onBack={() => this.#go(goBack)}
          onForward={trail.ahead.length > 0 ? () => this.#go(goForward) : undefined}
          // Firefox opens its sidebar for a click in the extension's own pages alone.
          onPanel={
            import.meta.env.FIREFOX
              ? undefined
              : () => void this.#try('panel', () => this.#actions.openPanel(shownKey))
          }
          onPin={() => this.#actions.togglePin()}
          onClose={() => this.#actions.dismiss()}
        />
      </PageWordsContext.Provider>,
      this.#host.frame,
    );
  }
}
