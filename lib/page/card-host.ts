import { makeDraggable, placeWithin } from './card-drag';
import { cardHome } from './card-home';
import { type CardAnchor, keepBeside } from './card-position';
import { keepUnselected } from './card-selection';
import { isForSheets, keepAsSheet } from './card-sheet';
import { HOST_NAME } from './host-name';
import { startTabbingAt } from './tab-start';

/**
 * What no rule of the page may change: an important declaration on `:host` wins over the page's own.
 * The host has no box to speak of; the frame within, which pages cannot reach, is what is placed.
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  /* Not among all that \`all\` resets. */
  direction: ltr !important;
  unicode-bidi: isolate !important;
}
:host(:not(:popover-open)) { display: none !important; }
.frame { position: fixed; left: 0; top: 0; width: max-content; max-width: calc(100vw - 16px); outline: none; }
/* What may be selected a page can find and read, closed root or not: only words under the reader's own hand. */
.frame:not([data-selecting]) { -webkit-user-select: none; user-select: none; }
.frame[data-sheet] { max-width: none; }
`;

/** Events that would reach the page's own listeners out of the card, where they mean nothing. */
const KEPT_INSIDE = [
  'click auxclick dblclick contextmenu wheel pointerdown pointerup mousedown mouseup touchstart touchend',
  'keydown keyup keypress input change copy cut paste dragstart selectstart',
]
  .join(' ')
  .split(' ');

/** What the card acts on. Firefox hands a page what lies in a closed root (`Event.originalTarget`): it could press there. */
const ACTED_ON = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerover',
  'keydown',
  'keyup',
  'input',
  'change',
  'focusin',
];

/**
 * The one element that is put into a page, when its first card is shown: in the top layer, above
 * dialogs and fullscreen, with a closed shadow root.
 */
export class CardHost {
  /** Where the card is rendered. */
  readonly frame: HTMLElement;
  readonly #page: Document;
  readonly #host: HTMLElement;
  #stopPlacing: (() => void) | undefined;
  #focusBefore: Element | null = null;
  /** What the card is about. */
  #words: Range | undefined;

  /** `css`: of the card. Constructed style sheets are not subject to the page's security policy. */
  constructor(page: Document, css: string, signal: AbortSignal) {
    this.#page = page;
    // Made where no element is defined: if the page has defined one of this name, it could take the
    // root of what it constructs from its `ElementInternals`, closed or not.
    this.#host = page.implementation.createHTMLDocument('').createElement(HOST_NAME);
    const root = this.#host.attachShadow({ mode: 'closed' });
    page.adoptNode(this.#host);
    root.adoptedStyleSheets = [HOST_CSS, css].map(text => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.frame = page.createElement('div');
    this.frame.className = 'frame';
    this.frame.tabIndex = -1;
    root.append(this.frame);
    for (const type of KEPT_INSIDE) {
      root.addEventListener(type, event => event.stopPropagation(), { passive: true, signal });
    }
    for (const type of ACTED_ON) root.addEventListener(type, refuseMadeUp, { capture: true, signal });
    keepUnselected(root, this.frame, signal);
    makeDraggable(this.frame, () => this.#leaveWord(), signal);
    page.addEventListener('fullscreenchange', () => this.#raise(), { signal });
    // Of dialogs that open and close; the card's own showing moves it nowhere.
    page.addEventListener('toggle', () => this.#follow(), { capture: true, signal });
    // Of those in a shadow tree nothing is heard outside, but that they take the focus and give it back.
    for (const type of ['focusin', 'focusout'])
      page.addEventListener(type, () => this.#followSoon(), { capture: true, signal });
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** Shows what has been rendered into the frame beside a word. */
  show(anchor: CardAnchor, theme: 'light' | 'dark'): void {
    this.#stopPlacing?.();
    [this.#words] = anchor.ranges;
    this.frame.dataset.theme = theme;
    delete this.frame.dataset.selecting;
    this.#goHome();
    // `inert`, put on it by a page, would be in the reader's way for good.
    for (const name of this.#host.getAttributeNames()) this.#host.removeAttribute(name);
    this.#host.popover = 'manual';
    this.#host.hidePopover();
    this.#host.showPopover();
    const isSheet = isForSheets(this.#page.defaultView ?? window);
    this.#stopPlacing = (isSheet ? keepAsSheet : keepBeside)(anchor, this.frame);
  }

  #goHome(): void {
    const home = cardHome(this.#page);
    if (this.#host.parentElement !== home) home.append(this.#host);
    // A page that is enlarged by its own root has made its text larger, not what stands over it.
    this.frame.style.zoom = String(1 / (home.currentCSSZoom ?? 1));
  }

  /** Into a modal dialog that has opened, and out of one that has closed. */
  #follow(): void {
    if (this.#host.isConnected && this.#host.parentElement !== cardHome(this.#page)) this.#raise();
  }

  /** The focus is on its way yet; and the card's own coming and going is none of a dialog's. */
  #followSoon(): void {
    if (this.#host.matches(':popover-open')) requestAnimationFrame(() => this.#follow());
  }

  /** Last into the top layer is above all else in it, such as what has just become fullscreen. */
  #raise(): void {
    if (!this.#host.matches(':popover-open')) return;
    this.#host.hidePopover();
    this.#goHome();
    this.#host.showPopover();
  }

  /** From now on the card stands where the reader has put it, and follows the window alone. */
  #leaveWord(): void {
    this.#stopPlacing?.();
    const ending = new AbortController();
    const stayInside = () => {
      const { left, top } = this.frame.getBoundingClientRect();
      placeWithin(this.frame, left, top);
    };
    window.addEventListener('resize', stayInside, { signal: ending.signal });
    this.#stopPlacing = () => ending.abort();
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
  }

  /** Takes the host out of the page. */
  remove(): void {
    this.hide();
    this.#host.remove();
  }

  /** Where the card is on the screen, in CSS pixels; undefined while hidden. */
  box(): DOMRect | undefined {
    return this.#host.matches(':popover-open') ? this.frame.getBoundingClientRect() : undefined;
  }

  /** Whether an event's target, as seen from the page, is the card. */
  holds(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Moves the focus to the card's title, remembering where it was. */
  takeFocus(): void {
    const { activeElement } = this.#page;
    if (activeElement !== this.#host) this.#focusBefore = activeElement;
    const title = this.frame.querySelector<HTMLElement>('h2[tabindex]');
    (title ?? this.frame).focus({ preventScroll: true });
  }

  /** Gives the focus back to where {@link takeFocus} found it; from the words on where that was nowhere. */
  returnFocus(): void {
    const before = this.#focusBefore;
    this.#focusBefore = null;
    const isDrawn = before instanceof SVGElement;
    if ((isDrawn || before instanceof HTMLElement) && before.isConnected && before !== this.#page.body)
      before.focus({ preventScroll: true });
    else if (this.#words) startTabbingAt(this.#words);
  }
}

/** Before anything within hears of it. */
function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
