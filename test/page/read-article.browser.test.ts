import { describe, expect, it } from 'vitest';
import { type PageText, placesOf, rangeOf, readsAs } from '../../lib/page/text-runs';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

const rangesOf = (read: PageText, span: { start: number; end: number }) => placesOf(read, span).map(rangeOf);

const CASES: [sentence: string, body: string, text: string][] = [
  ['parts paragraphs by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['parts bare text from a block', 'One <div>Two</div> Three', 'One\n\nTwo\n\nThree'],
  [
    'joins inline elements',
    '<p>Attor<b>ney</b> <i>General <u>Rob</u></i> Bonta</p>',
    'Attorney General Rob Bonta',
  ],
  ['collapses white space within a node', '<p>Rob\n   Bonta \t said</p>', 'Rob Bonta said'],
  ['collapses white space across nodes', '<p>Rob <b> Bonta</b> <i> said</i> </p>', 'Rob Bonta said'],
  ['ignores white space between blocks', '<div>\n <p> One. </p>\n <p> Two. </p>\n</div>', 'One.\n\nTwo.'],
  [
    'breaks a line at br',
    '<p>Rob Bonta<br>  of California<br/>and others</p>',
    'Rob Bonta\nof California\nand others',
  ],
  ['makes no-break spaces plain', '<p>Attorney&nbsp;General</p>', 'Attorney General'],
  ['drops soft hyphens and zero-width spaces', '<p>attor&shy;neys gen&#8203;eral</p>', 'attorneys general'],
  ['passes over comments in the source', '<p>Attorney <!-- x -->General</p>', 'Attorney General'],
  [
    'reads headline, byline and body',
    '<article><header><h1>States sue</h1></header><p>Ohio.</p></article>',
    'States sue\n\nOhio.',
  ],
  ['reads list items as blocks', '<ul><li>Ohio</li><li>Utah</li></ul>', 'Ohio\n\nUtah'],
  ['reads table cells as blocks', '<table><tr><td>Ohio</td><td>Utah</td></tr></table>', 'Ohio\n\nUtah'],
  [
    'reads terms and captions as blocks',
    '<dl><dt>Ohio</dt><dd>joined</dd></dl><figure><figcaption>Utah</figcaption></figure>',
    'Ohio\n\njoined\n\nUtah',
  ],
  ['reads links', '<p>by <a href="#">Rob Bonta</a>, who</p>', 'by Rob Bonta, who'],
  ['keeps the lines of preformatted text', '<pre>Ohio  and\nUtah</pre>', 'Ohio  and\nUtah'],
  [
    'parts words of spans shown as blocks',
    '<h1><span style="display:block">Ohio</span><span style="display:block">Utah</span></h1>',
    'Ohio\n\nUtah',
  ],
  [
    'keeps a capital that drops beside its text with its word',
    '<p><span style="float:left"><b>“O</b></span>hio sued. <span style="float:right">Iowa</span>Utah</p>',
    '“Ohio sued. Iowa\n\nUtah',
  ],
  ['does not part letters of spans in a line', '<p><span>O</span><span>hio</span></p>', 'Ohio'],
  [
    'parts a custom element shown as a block',
    '<x-a style="display:block">Ohio</x-a><x-a style="display:block">Utah</x-a>',
    'Ohio\n\nUtah',
  ],
  ['reads a custom element in a line', '<p>in <x-b>Ohio</x-b>.</p>', 'in Ohio.'],
  ['is not parted by a script within a word', '<p>Oh<script type="x">1</script>io</p>', 'Ohio'],
  [
    'reads an aside that is prose',
    '<aside><p>What Ohio did, and why it did so.</p></aside>',
    'What Ohio did, and why it did so.',
  ],
  [
    'skips an aside of links',
    '<p>Ohio</p><aside>More <a href="#">Texas AG sues</a> <a href="#">Utah AG sues</a></aside>',
    'Ohio',
  ],
  [
    'skips nav, and menus by role',
    '<nav>Ohio</nav><div role="navigation">Utah</div><ul role="menu"><li>Iowa</li></ul><p>Maine</p>',
    'Maine',
  ],
  [
    "skips the page's head of links",
    '<header><a href="#">Ohio</a> <a href="#">Utah</a></header><p>Maine</p>',
    'Maine',
  ],
  ["skips the page's foot", '<p>Maine</p><footer>© Ohio Daily, all rights reserved</footer>', 'Maine'],
  [
    "reads a quotation's foot",
    '<blockquote>We sued.<footer>Ohio’s attorney general</footer></blockquote>',
    'We sued.\n\nOhio’s attorney general',
  ],
  [
    'skips script, style, noscript and template',
    '<script>1</script><style>p{}</style><noscript>x</noscript><template>y</template><p>Ohio</p>',
    'Ohio',
  ],
  ['skips code', '<p>in <code>Texas</code> Ohio</p><pre><code>Utah</code></pre>', 'in Ohio'],
  [
    'skips controls',
    '<p>Ohio</p><button>Texas</button><textarea>Utah</textarea><select><option>Iowa</option></select><div role="button">Maine</div>',
    'Ohio',
  ],
  [
    'skips editable regions',
    '<p>Ohio</p><div contenteditable="true">Utah</div><div contenteditable>Iowa</div><div contenteditable="false">Maine</div>',
    'Ohio\n\nMaine',
  ],
  [
    'skips what is hidden',
    '<p>Ohio</p><p hidden>a</p><p aria-hidden="true">b</p><p style="display:none">c</p><p style="visibility:hidden">d</p><p>e <span style="display:none">f</span></p>',
    'Ohio\n\ne',
  ],
  [
    'skips closed details but for their summary',
    '<details><summary>Ohio</summary><p>Utah</p></details>',
    'Ohio',
  ],
  ['skips drawings and formulas', '<svg><text>Ohio</text></svg><math><mi>x</mi></math><p>Utah</p>', 'Utah'],
  [
    "skips readers' comments",
    '<p>Ohio</p><section id="comments"><p>Utah</p></section><ol class="x comment-list"><li>Iowa</li></ol><div id="disqus_thread">Maine</div>',
    'Ohio',
  ],
  [
    'reads a body that says it is open for comments',
    '<div class="post comments-open"><p>Ohio</p></div>',
    'Ohio',
  ],
  [
    'reads what shows though its element has no box of its own',
    '<p>in <span style="display:contents">Ohio</span></p><div style="display:contents"><p>Utah</p></div>',
    'in Ohio\n\nUtah',
  ],
  [
    'reads an open shadow tree instead of what its host has',
    '<p>By <x-name>Utah<template shadowrootmode="open"><b>Ohio</b></template></x-name> alone</p>',
    'By Ohio alone',
  ],
  [
    'reads what stands in slots where it shows',
    '<x-story>Io<b slot="a">Ohio</b>wa<template shadowrootmode="open"><p>In <slot name="a"></slot>.</p><p>In <slot></slot> too, <slot name="b">Utah</slot></p></template></x-story><p>Maine</p>',
    'In Ohio.\n\nIn Iowa too, Utah\n\nMaine',
  ],
  [
    'reads shadow trees within each other, and blocks in them as blocks',
    '<x-a><template shadowrootmode="open"><h2>Ohio</h2><x-b style="display:block"><template shadowrootmode="open"><p>Utah</p><nav>Iowa</nav></template></x-b></template></x-a>',
    'Ohio\n\nUtah',
  ],
  [
    'leaves closed shadow trees alone',
    '<p>Maine <x-c><template shadowrootmode="closed">Ohio</template></x-c></p>',
    'Maine',
  ],
  [
    'leaves out a form that styles hide, and reads on',
    '<p>Ohio</p><form style="display: none"><p>Utah</p></form><p>Iowa</p>',
    'Ohio\n\nIowa',
  ],
  ['skips our own host', '<p>Ohio</p><ag-lens-card>Utah</ag-lens-card>', 'Ohio'],
];

describe('reading a page', () => {
  it.each(CASES)('%s', (_, body, text) => {
    pageOf(body);
    expect(readWhole(document).text).toBe(text);
  });

  it('reads nothing of an empty body', () => {
    pageOf('');
    expect(readWhole(document).text).toBe('');
  });

  it('survives elements nested two thousand deep', () => {
    const body = pageOf('');
    let inner: Element = body;
    for (let depth = 0; depth < 2_000; depth++) inner = inner.appendChild(document.createElement('b'));
    inner.append('Ohio');
    expect(readWhole(document).text).toBe('Ohio');
  });

  it.each(
    [
      'parentNode nextSibling firstChild nodeType tagName hasAttributes hasAttribute getAttribute id',
      'classList textContent querySelector closest checkVisibility hasChildNodes getElementsByTagName',
      'localName className matches shadowRoot assignedSlot',
    ]
      .join(' ')
      .split(' '),
  )('reads a form that has a field called “%s”', name => {
    pageOf(
      `<form role="article" class="x"><p>Ohio sued.</p><input name="${name}"><p>Utah</p></form><p>Iowa</p>`,
    );
    expect(readWhole(document).text).toBe('Ohio sued.\n\nUtah\n\nIowa');
  });

  it('tells of hidden text that may hold a mention', () => {
    const body = pageOf(
      '<p hidden>Ohio</p><p style="display:none">Utah</p><p style="display:none">so</p><p>x</p>',
    );
    expect(readWhole(document).hidden).toEqual([body.children[1]]);
  });

  it('cuts a long page at the end of a block', () => {
    pageOf('<p>One two.</p><p>Three four.</p><p>Five six.</p>');
    const read = readWhole(document, 25);
    expect(read).toMatchObject({ text: 'One two.\n\nThree four.', complete: false });
    expect(read.runs.at(-1)).toMatchObject({ start: 10, length: 11 });
  });

  it('reads the main content of a page that is too long as a whole', () => {
    pageOf(`<div>${'<p>Listing of other stories.</p>'.repeat(20)}</div><main><p>Ohio sued.</p></main>`);
    expect(readWhole(document, 100)).toMatchObject({ text: 'Ohio sued.', complete: false });
  });
});

describe('the way back from text to page', () => {
  const WORDS = /[^\s]+/g;
  it.each(CASES)('finds every word again: %s', (_, body) => {
    pageOf(body);
    const read = readWhole(document);
    for (const match of read.text.matchAll(WORDS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const ranges = rangesOf(read, span);
      expect(readsAs(ranges, match[0])).toBe(true);
      expect(ranges.every(range => range.startContainer === range.endContainer)).toBe(true);
    }
  });

  it.each([
    [
      'across inline elements',
      '<p>Attorney <b>General</b> Rob <a href="#">Bonta</a>!</p>',
      'General Rob Bonta',
      ['General', ' Rob ', 'Bonta'],
    ],
    ['across runs of white space', '<p>Rob \n\t Bonta</p>', 'Rob Bonta', ['Rob \n\t Bonta']],
    ['over a soft hyphen', '<p>attor&shy;neys</p>', 'attorneys', ['attor\u00adneys']],
    ['around what was skipped', '<p>Rob <code>x</code> Bonta</p>', 'Rob Bonta', ['Rob ', 'Bonta']],
    ['over a line break', '<p>New<br>Mexico</p>', 'New\nMexico', ['New', 'Mexico']],
  ])('goes %s', (_, body, words, parts) => {
    pageOf(body);
    const read = readWhole(document);
    const start = read.text.indexOf(words);
    const ranges = rangesOf(read, { start, end: start + words.length });
    expect(ranges.map(String)).toEqual(parts);
    expect(readsAs(ranges, words)).toBe(true);
  });

  it('is lost when the node was cut short or rewritten', () => {
    const body = pageOf('<p>Rob Bonta of California</p>');
    const read = readWhole(document);
    const node = body.querySelector('p')?.firstChild as Text;
    const span = { start: 4, end: 9 };
    node.data = 'Rob Banta of California';
    expect(readsAs(rangesOf(read, span), 'Bonta')).toBe(false);
    node.data = 'Rob';
    expect(() => rangesOf(read, span)).toThrow(DOMException);
  });
});
