const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'BUTTON', 'SELECT']);

/** The text of a node as it reads: blocks parted by a blank line, a `br` as a line break. */
export function blockText(root: Node): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      text += (node.textContent ?? '').replace(/\s+/g, ' ');
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === 'BR') text += '\n';
    const isBlock = BLOCKS.has(name);
    if (isBlock) text += '\n\n';
    for (const child of Array.from(node.childNodes)) walk(child);
    if (isBlock) text += '\n\n';
  };
  walk(root);
  return text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
