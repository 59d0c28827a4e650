import { groundOf } from './ground';
import {
  ACCENT_OF,
  ACCENTS,
  type Ground,
  highlightCss,
  highlightName,
  type Repeats,
} from './highlight-styles';
import { isMarked, type MarkedKind } from './marked-kinds';
import { watchModifier } from './modifier-watch';
import { NearView } from './near-view';
import type { PlacedMark } from './placed-mark';
import { SharedSheet } from './shared-sheet';

export interface Paint {
  repeats: Repeats;
  /** `while-alt`: nothing is painted until the Alt key is held. */
  painted?: 'always' | 'while-alt';
  kindsOff?: readonly MarkedKind[];
}

/**
 * As many marks are painted at once wherever they stand; most articles have fewer. The browser
 * works on every painted range whenever the page changes, so of more only those near to what the
 * reader sees are painted.
 */
const AT_ONCE = 100;

/** Whether this browser has the CSS Custom Highlight API. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/**
 * Paints marks without touching a node of the page. While Alt is held, all marks are painted
 * alike. Does nothing where {@link canPaint} is false.
 */
export class MarkPainter {
  readonly #page: Document;
  readonly #sheet: SharedSheet;
  readonly #nearView = new NearView(elements => this.#addNear(elements));
  #marks: readonly PlacedMark[] = [];
  /** Marks that are not painted yet, by the element they begin in. */
  #waiting = new Map<Element, PlacedMark[]>();
  #painted = new Map<string, Highlight>();
  /** Under which name a mark is painted. */
  #names = new Map<PlacedMark, string>();
  #paint: Paint = { repeats: 'faint' };
  #isAltHeld = false;
  #watching: { root: Element; ending: AbortController } | undefined;

  constructor(page: Document) {
    this.#page = page;
    this.#sheet = new SharedSheet(page);
  }

  /** Paints these marks and none besides; what is painted already stays as it is. */
  paint(marks: readonly PlacedMark[]): void {
    if (!canPaint()) return;
    this.#marks = marks;
    const { kindsOff = [] } = this.#paint;
    const wanted = new Set(marks.filter(({ mark }) => isMarked(mark.kind, kindsOff)));
    for (const [placed, name] of this.#names) if (!wanted.has(placed)) this.#remove(placed, name);
    const left = [...wanted].filter(placed => !this.#names.has(placed));
    const isFew = wanted.size <= AT_ONCE;
    this.#add(isFew ? left : []);
    this.#waiting = isFew ? new Map() : byElement(left);
    this.#nearView.watch(new Set(this.#waiting.keys()));
    this.#settle();
  }

  /** Restyles what is painted. */
  style(paint: Paint): void {
    if (!canPaint()) return;
    const isRepaint = String(paint.kindsOff ?? '') !== String(this.#paint.kindsOff ?? '');
    this.#paint = paint;
    if (isRepaint) this.paint(this.#marks);
    this.#watchModifier();
    this.#fillSheet();
    this.restore();
  }

  /** Paints in these shadow trees too, whose marks no style sheet of the page itself reaches. */
  reachInto(shadows: readonly ShadowRoot[]): void {
    if (canPaint()) this.#sheet.reachInto(shadows);
  }

  /** Puts highlights and style sheet back where the page has thrown them out of lists it shares with us. */
  restore(): void {
    if (!canPaint()) return;
    // Asked once for all: the browser brings the page's styles up to date for each answer.
    const isForced = this.#painted.size > 0 && matchMedia('(forced-colors: active)').matches;
    for (const [name, highlight] of this.#painted) {
      const isThere = CSS.highlights.get(name) === highlight;
      const isWanted = !isForced || this.#showsForced(name);
      if (isThere && !isWanted) CSS.highlights.delete(name);
      else if (!isThere && isWanted) CSS.highlights.set(name, highlight);
    }
    this.#sheet.restore();
  }

  /** Takes every mark and the style sheet off the page. */
  clear(): void {
    for (const [placed, name] of this.#names) this.#remove(placed, name);
    this.#marks = [];
    this.#waiting.clear();
    this.#nearView.watch(new Set());
    this.#watching?.ending.abort();
    this.#watching = undefined;
    this.#isAltHeld = false;
    this.#sheet.remove();
  }

  #addNear(elements: readonly Element[]): void {
    for (const element of elements) {
      this.#add(this.#waiting.get(element) ?? []);
      this.#waiting.delete(element);
    }
    this.#settle();
  }

  #add(marks: readonly PlacedMark[]): void {
    const grounds = new Map<Element, Ground>();
    for (const placed of marks) {
      const { mark, ranges } = placed;
      const parent = placed.node?.parentElement;
      if (!parent || ranges.length === 0) continue;
      const ground = grounds.get(parent) ?? groundOf(parent);
      grounds.set(parent, ground);
      const accent = ACCENT_OF[mark.kind];
      const name = highlightName(accent, mark.first, ground);
      const highlight = this.#painted.get(name) ?? new Highlight();
      // States stand inside the listing of a coalition and are painted over it.
      highlight.priority = ACCENTS.length - ACCENTS.indexOf(accent);
      for (const range of ranges) highlight.add(range);
      this.#painted.set(name, highlight);
      this.#names.set(placed, name);
    }
  }

  #remove(placed: PlacedMark, name: string): void {
    this.#names.delete(placed);
    const highlight = this.#painted.get(name);
    for (const range of placed.rangesMade) highlight?.delete(range);
    if (!highlight || highlight.size > 0) return;
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#painted.delete(name);
  }

  #settle(): void {
    if (this.#sheet.isFilled) this.#fillSheet();
    this.restore();
  }

  /**
   * Where a reader forces colours, Chromium paints whatever is registered as if it were selected, rule
   * or no rule: repeats would be as loud as first mentions, and marks that are to be hidden would show.
   */
  #showsForced(name: string): boolean {
    if (this.#isAltHeld) return true;
    const { repeats, painted } = this.#paint;
    return painted !== 'while-alt' && (repeats === 'like-first' || !name.endsWith('-repeat'));
  }

  /**
   * With the rules of what is painted only: the browser holds each against every element. Highlights
   * stay registered where nothing shows, since they are what the pointer is held against.
   */
  #fillSheet(): void {
    const { repeats, painted } = this.#paint;
    const isShown = this.#isAltHeld || painted !== 'while-alt';
    this.#sheet.fill(isShown ? highlightCss(this.#isAltHeld ? 'like-first' : repeats, this.#painted) : '');
  }

  /** Anew for another root element: `document.open` takes listeners off the window. */
  #watchModifier(): void {
    const { documentElement: root, defaultView } = this.#page;
    if (!defaultView || this.#watching?.root === root) return;
    this.#watching?.ending.abort();
    const ending = new AbortController();
    this.#watching = { root, ending };
    watchModifier(defaultView, ending.signal, isHeld => {
      this.#isAltHeld = isHeld;
      this.#fillSheet();
      this.restore();
    });
  }
}

function byElement(marks: readonly PlacedMark[]): Map<Element, PlacedMark[]> {
  const found = new Map<Element, PlacedMark[]>();
  for (const placed of marks) {
    const element = placed.node?.parentElement;
    if (!element) continue;
    const others = found.get(element);
    if (others) others.push(placed);
    else found.set(element, [placed]);
  }
  return found;
}
