import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A way to mark words by changing the page: the code that is put into it, and the call that marks. */
export interface Marker {
  name: string;
  code: string;
  /** An expression; `words` is the expression that finds them. */
  call: string;
}

const SPANS = `
globalThis.wrapInSpans = words => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hits = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of node.data.matchAll(words)) hits.push({ node, start: match.index, end: match.index + match[0].length });
  }
  for (const { node, start, end } of hits.reverse()) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.surroundContents(document.createElement('mark'));
  }
}`;

/** What AG Lens is held against, each in its fastest way of finding many words at once. */
export const MARKERS: readonly Marker[] = [
  {
    name: 'mark.js',
    code: codeOf(import.meta.resolve('mark.js/dist/mark.min.js')),
    call: 'new Mark(document.body).markRegExp(words)',
  },
  {
    name: 'findAndReplaceDOMText',
    code: codeOf(import.meta.resolve('findandreplacedomtext')),
    call: "findAndReplaceDOMText(document.body, { find: words, wrap: 'mark', preset: 'prose' })",
  },
  { name: 'own span wrapping', code: SPANS, call: 'wrapInSpans(words)' },
];

function codeOf(address: string): string {
  return readFileSync(fileURLToPath(address), 'utf8');
}
