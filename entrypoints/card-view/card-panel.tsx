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

/** What a card says. */
interface CardContent {
  mark: Mark;
  card: Card;
  stamp: DatasetStamp;
}

export interface CardRequest extends CardContent {
  anchor: CardAnchor;
  theme: 'light' | 'dark';
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
  /** The reader comes into a card that leads to this one first, and may go on. */
  enter(key: CardKey): void;
  /** The reader may be about to go on to this card; undefined: no longer. */
  near(key: CardKey | undefined): void;
  /** Opens a card in the side panel. Rejects where it cannot. */
  openPanel(key: CardKey): Promise<void>;
  /** To be told of what went wrong. */
  failed(error: unknown): void;
  togglePin(): void;
  dismiss(): void;
}

/** What the reader has asked the card for in vain. */
type Failed = 'card' | 'panel';

/** A card that is drawn. */
interface Drawn {
  content: CardContent & Partial<CardRequest>;
  trail: CardTrail;
  pinned: boolean;
  failed?: Failed | undefined;
}

/** Draws cards with Preact in a {@link CardHost}; links inside open the next card in place. */
export class CardPanel {
  readonly #host: CardHost;
  readonly #actions: CardActions;
  #open: Drawn | undefined;
  /** Drawn where nobody sees it yet. */
  #prepared: CardContent | undefined;

  constructor(page: Document, actions: CardActions, signal: AbortSignal) {
    this.#host = new CardHost(page, css, signal);
    this.#actions = actions;
  }

  /** Draws what is likely to be opened next, unless a card is open. */
  prepare(content: CardContent): void {
    if (this.#open || this.#isPrepared(content)) return;
    render(null, this.#host.frame);
    this.#prepared = content;
    this.#draw(drawnFirst(content));
  }

  open(request: CardRequest): void {
    // Unmounted first: what the reader had unfolded in the last card is not the next one's.
    if (!this.#isPrepared(request)) render(null, this.#host.frame);
    this.#prepared = undefined;
    this.#open = drawnFirst(request);
    this.#render();
    this.#host.show(request.anchor, request.theme);
    if (request.focus) this.#host.takeFocus();
  }

  #isPrepared({ mark, card, stamp }: CardContent): boolean {
    const { mark: itsMark, card: itsCard, stamp: itsStamp } = this.#prepared ?? {};
    return mark === itsMark && card === itsCard && stamp === itsStamp;
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
    this.#prepared = undefined;
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
    const asked = this.#open?.content;
    const isOpen = () => asked !== undefined && this.#open?.content === asked;
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
    if (this.#open) this.#draw(this.#open);
  }

  #draw({ content, trail, pinned, failed }: Drawn): void {
    const words = this.#actions.words();
    this.#host.frame.lang = localeOf(words.language);
    const { key: shownKey, card, check, reason } = trail.shown;
    render(
      <PageWordsContext.Provider value={words}>
        <CardView
          card={card}
          check={check}
          reason={reason}
          stamp={content.stamp}
          mention={trail.behind.length === 0 ? content.mention : undefined}
          pinned={pinned}
          failure={failed && words.card.failed[failed]}
          canGoBack={trail.behind.length > 0}
          citation={cite(card)}
          onOpen={key => void this.#goOn(key)}
          onEnter={key => this.#actions.enter(key)}
          onNear={key => this.#actions.near(key)}
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

function drawnFirst(content: Drawn['content']): Drawn {
  const { mark, card, pinned = false } = content;
  const trail = trailFrom({ key: mark.card, card, check: mark.check, reason: mark.reason });
  return { content, trail, pinned };
}
