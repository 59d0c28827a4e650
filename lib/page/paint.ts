import { ACCENT_OF, ACCENTS, highlightCss, highlightName, type Repeats } from './highlight-styles';
import { isDarkPage } from './page-darkness';
import type { PlacedMark } from './placed-mark';

export interface Paint {
  repeats: Repeats;
  /** Absent: as the page is. */
  dark?: boolean;
}

/** Whether this browser has the CSS Custom Highlight API. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/**
 * Paints marks without touching a node of the page. The style sheet is constructed, which a page's
 * content security policy does not forbid. Does nothing where {@link canPaint} is false.
 */
export class MarkPainter {
  readonly #page: Document;
  #sheet: CSSStyleSheet | undefined;
  #painted = new Map<string, Highlight>();

  constructor(page: Document) {
    this.#page = page;
  }

  /** Replaces all that was painted before. */
  paint(marks: readonly PlacedMark[]): void {
    if (!canPaint()) return;
    this.#unregister();
    for (const first of [false, true]) {
      for (const [depth, accent] of ACCENTS.entries()) {
        const ofThis = marks.filter(({ mark }) => ACCENT_OF[mark.kind] === accent && mark.first === first);
        if (ofThis.length === 0) continue;
        const highlight = new Highlight();
        // States stand inside the listing of a coalition and are painted over it.
        highlight.priority = ACCENTS.length - depth;
        for (const placed of ofThis) {
          for (const range of placed.ranges) highlight.add(range);
        }
        this.#painted.set(highlightName(accent, first), highlight);
      }
    }
    this.restore();
  }

  /** Restyles what is painted. */
  style({ repeats, dark = isDarkPage(this.#page) }: Paint): void {
    if (!canPaint()) return;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(highlightCss(dark, repeats));
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
    const sheet = this.#sheet;
    this.#sheet = undefined;
    if (sheet) {
      this.#page.adoptedStyleSheets = this.#page.adoptedStyleSheets.filter(other => other !== sheet);
    }
  }

  #unregister(): void {
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#painted.clear();
  }
}
