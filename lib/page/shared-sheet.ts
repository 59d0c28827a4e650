/**
 * A style sheet in the lists that we share with a page: the document's own and those of its open
 * shadow trees. It is constructed, which a page's content security policy does not forbid.
 */
export class SharedSheet {
  readonly #page: Document;
  #sheet: CSSStyleSheet | undefined;
  #css = '';
  #shadows: readonly ShadowRoot[] = [];

  constructor(page: Document) {
    this.#page = page;
  }

  get isFilled(): boolean {
    return this.#sheet !== undefined;
  }

  fill(css: string): void {
    this.#sheet ??= new CSSStyleSheet();
    // Every change of a sheet has the browser style the whole page anew.
    if (css === this.#css) return;
    this.#css = css;
    this.#sheet.replaceSync(css);
  }

  /** The shadow trees that the sheet is for besides the document. */
  reachInto(shadows: readonly ShadowRoot[]): void {
    for (const shadow of this.#shadows) if (!shadows.includes(shadow)) this.#takeOut(shadow);
    this.#shadows = shadows;
    this.restore();
  }

  /** Puts the sheet back where the page has thrown it out. */
  restore(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    for (const tree of [this.#page, ...this.#shadows]) {
      if (!tree.adoptedStyleSheets.includes(sheet)) {
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      }
    }
  }

  remove(): void {
    for (const tree of [this.#page, ...this.#shadows]) this.#takeOut(tree);
    this.#sheet = undefined;
    this.#css = '';
    this.#shadows = [];
  }

  #takeOut(tree: DocumentOrShadowRoot): void {
    const sheet = this.#sheet;
    if (sheet && tree.adoptedStyleSheets.includes(sheet)) {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter(other => other !== sheet);
    }
  }
}
