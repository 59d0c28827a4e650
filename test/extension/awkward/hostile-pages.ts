export const STORY = '<p id="story">Attorney General Letitia James of New York went to court on Tuesday.</p>';

/** A page with the story at a set place, and whatever else in head and body. */
function pageWith({ head = '', before = '', after = '' }): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Hostile</title>${head}<body>${before}<main>${STORY}</main>${after}</body></html>`;
}

const INHERITED = `letter-spacing: 4px; word-spacing: 9px; line-height: 3; text-indent: 30px; text-align: right;
  text-transform: uppercase; font: italic 900 30px serif; color: lime; cursor: crosshair; user-select: none;
  visibility: visible; white-space: pre; writing-mode: horizontal-tb; --paper: red; --ink: lime; --accent: red;
  --person: red; --shadow: none; --ag-card-max-height: 30px;`;

/** Pages in whose midst the card must be as on any other, by name. */
export const PAGES_AROUND_CARD: Readonly<Record<string, string>> = {
  plain: pageWith({}),
  'strict-policy': pageWith({
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`,
  }),
  'root-size': pageWith({ head: '<style>html { font-size: 44px } #story { font-size: 16px }</style>' }),
  'inherited-styles': pageWith({ head: `<style>:root { ${INHERITED} } #story { all: initial }</style>` }),
  'styles-for-all': pageWith({
    head: `<style>* { ${INHERITED} display: block !important; box-sizing: content-box !important; padding: 11px !important;
      transform: rotate(2deg) !important; opacity: 0.4 !important; animation: spin 3s infinite !important }
      head, head * { display: none !important } @keyframes spin { to { translate: 40px } }</style>`,
  }),
  'styles-for-host': pageWith({
    head: `<style>ag-lens-card { all: unset !important; display: none !important; zoom: 3 !important; width: 9px !important;
      inset: 300px !important; overflow: hidden !important; transform: scale(2) !important; filter: invert(1) !important }
      ag-lens-card:popover-open { opacity: 0 !important; clip-path: inset(50%) !important; pointer-events: none !important }
      ag-lens-card::part(card), ag-lens-card::backdrop { display: none !important }</style>`,
  }),
  'right-to-left': pageWith({ head: '<style>html { direction: rtl } #story { direction: ltr }</style>' }),
  enlarged: pageWith({ head: '<style>html { zoom: 1.5 }</style>' }),
  'in-quirks': pageWith({}).replace('<!doctype html>', ''),
  'under-other-hosts': pageWith({
    after: `<other-extension popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0;
      background: none; pointer-events: none; z-index: 2147483647"></other-extension>
      <script>document.querySelector('other-extension').showPopover();</script>`,
  }),
  'element-of-our-name': pageWith({
    head: `<script>
      globalThis.taken = [];
      customElements.define('ag-lens-card', class extends HTMLElement {
        constructor() { super(); const inside = this.attachInternals(); taken.push(inside.shadowRoot); globalThis.inside = inside; }
        connectedCallback() { taken.push(this.shadowRoot, inside.shadowRoot); }
      });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { const root = attach.call(this, options); taken.push(root); return root; };
    </script>`,
  }),
  'names-of-ours': pageWith({
    before: `<a id="browser"></a><a id="chrome"></a><a id="agLensCardView"></a><form id="agLensScene"></form><a id="CSS"></a>
      <img name="body"><img name="title"><img name="documentElement"><img name="createElement"><img name="querySelectorAll">
      <img name="createTreeWalker"><img name="adoptedStyleSheets"><img name="implementation"><a id="head"></a><a id="Highlight"></a>`,
  }),
  'form-around-it-all': pageWith({
    before: `<form><input type="hidden" name="parentNode"><input type="hidden" name="ownerDocument">`,
    after: '</form>',
  }),
  'names-in-its-form': pageWith({
    before: `<form>${['textContent', 'nodeName', 'shadowRoot', 'getBoundingClientRect', 'parentElement'].map(name => `<input type="hidden" name="${name}">`).join('')}`,
    after: '</form>',
  }),
  'popovers-forbidden': pageWith({
    head: `<script>for (const target of [window, document]) target.addEventListener('beforetoggle', event => {
      event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`,
  }),
  'emptied-registry': pageWith({
    after: `<script>setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = []; }, 100);</script>`,
  }),
  'hooked-prototypes': pageWith({
    head: `<script>
      const broken = () => { throw new Error('hooked'); };
      const hooks = [
        [Range.prototype, 'getClientRects'], [Range.prototype, 'toString'], [Range.prototype, 'setStart'],
        [Element.prototype, 'attachShadow'], [Element.prototype, 'append'], [Element.prototype, 'checkVisibility'],
        [Element.prototype, 'getBoundingClientRect'], [Document.prototype, 'createElement'], [Document.prototype, 'createRange'],
        [Document.prototype, 'createTreeWalker'], [HTMLElement.prototype, 'showPopover'], [HighlightRegistry.prototype, 'set'],
        [Highlight.prototype, 'add'], [CSSStyleSheet.prototype, 'replaceSync'], [EventTarget.prototype, 'addEventListener'],
        [Array.prototype, 'map'], [Array.prototype, 'filter'], [Array.prototype, 'push'], [Array.prototype, Symbol.iterator],
        [Map.prototype, 'get'], [Map.prototype, 'set'], [Set.prototype, 'has'], [String.prototype, 'replace'],
        [RegExp.prototype, 'test'], [RegExp.prototype, 'exec'], [Promise.prototype, 'then'], [JSON, 'parse'], [JSON, 'stringify'],
        [globalThis, 'MutationObserver'], [globalThis, 'setTimeout'], [globalThis, 'requestAnimationFrame'],
        [globalThis, 'Highlight'], [globalThis, 'getComputedStyle'],
      ].map(([owner, name]) => ({ owner, name, own: owner[name] }));
      const each = hooks.forEach.bind(hooks);
      globalThis.hook = () => each(({ owner, name }) => { owner[name] = broken; });
      globalThis.unhook = () => each(({ owner, name, own }) => { owner[name] = own; });
      hook();
    </script>`,
  }),
};
