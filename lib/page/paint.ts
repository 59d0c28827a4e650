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
import type { PlacedMark } from './placed-mark';

export interface Paint {
  repeats: Repeats;
  /** `while-alt`: nothing is painted until the Alt key is held. */
  painted?: 'always' | 'while-alt';
  kindsOff?: readonly MarkedKind[];
}

/** Whether this browser has the CSS Custom Highlight API. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/**
 * Paints marks without touching a node of the page. The style sheet is constructed, which a page's
 * content security policy does not forbid. While Alt is held, all marks are painted alike. Does
 * nothing where {@link canPaint} is false.
 */
export class MarkPainter {
  readonly #page: Document;
  #sheet: CSSStyleSheet | undefined;
  /** What the sheet holds. */
  #css = '';
  #marks: readonly PlacedMark[] = [];
  #painted = new Map<string, Highlight>();
  #paint: Paint = { repeats: 'faint' };
  #watching: { root: Element; ending: AbortController } | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Replaces all that was painted before. */
  paint(marks: readonly PlacedMark[]): void {
    if (!canPaint()) return;
    this.#marks = marks;
    this.#unregister();
    const { kindsOff = [] } = this.#paint;
    const grounds = new Map<Element | null, Ground>();
    for (const { mark, ranges } of marks) {
      if (!isMarked(mark.kind, kindsOff)) continue;
      const accent = ACCENT_OF[mark.kind];
      const parent = ranges[0]?.startContainer.parentElement ?? null;
      const ground = grounds.get(parent) ?? (parent ? groundOf(parent) : 'light');
      grounds.set(parent, ground);
      const name = highlightName(accent, mark.first, ground);
      const highlight = this.#painted.get(name) ?? new Highlight();
      // States stand inside the listing of a coalition and are painted over it.
      highlight.priority = ACCENTS.length - ACCENTS.indexOf(accent);
      for (const range of ranges) highlight.add(range);
      this.#painted.set(name, highlight);
    }
    this.restore();
  }

  /** Restyles what is painted. */
  style(paint: Paint): void {
    if (!canPaint()) return;
    const isRepaint = String(paint.kindsOff ?? '') !== String(this.#paint.kindsOff ?? '');
    this.#paint = paint;
    if (isRepaint) this.paint(this.#marks);
    this.#watchModifier();
    this.#fillSheet(false);
    this.restore();
  }

  /** Puts highlights and style sheet back where the page has thrown them out of lists it shares with us. */
  restore(): void {
    if (!canPaint()) return;
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    const sheet = this.#sheet;
    if (sheet && !this.#page.adoptedStyleSheets.includes(sheet)) {
      this.#page.adoptedStyleSheets = [...this.#page.adoptedStyleSheets, sheet];
    }
  }

  /** Takes every mark and the style sheet off the page. */
  clear(): void {
    this.#unregister();
    this.#marks = [];
    this.#watching?.ending.abort();
    this.#watching = undefined;
    const sheet = this.#sheet;
    this.#sheet = undefined;
    this.#css = '';
    if (sheet) {
      this.#page.adoptedStyleSheets = this.#page.adoptedStyleSheets.filter(other => other !== sheet);
    }
  }

  /** Highlights stay registered where nothing shows, since they are what the pointer is held against. */
  #fillSheet(isAltHeld: boolean): void {
    const { repeats, painted } = this.#paint;
    this.#sheet ??= new CSSStyleSheet();
    const css = isAltHeld ? highlightCss('like-first') : painted === 'while-alt' ? '' : highlightCss(repeats);
    // Every change of a sheet has the browser style the whole page anew.
    if (css === this.#css) return;
    this.#css = css;
    this.#sheet.replaceSync(css);
  }

  /** Anew for another root element: `document.open` takes listeners off the window. */
  #watchModifier(): void {
    const { documentElement: root, defaultView } = this.#page;
    if (!defaultView || this.#watching?.root === root) return;
    this.#watching?.ending.abort();
    const ending = new AbortController();
    this.#watching = { root, ending };
    watchModifier(defaultView, ending.signal, isHeld => this.#fillSheet(isHeld));
  }

  #unregister(): void {
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#painted.clear();
  }
}
