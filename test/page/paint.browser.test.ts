import { afterEach, describe, expect, it } from 'vitest';
import { highlightCss } from '../../lib/page/highlight-styles';
import { isDarkPage } from '../../lib/page/page-darkness';
import { MarkPainter } from '../../lib/page/paint';
import { placeMarks } from '../../lib/page/placed-mark';
import { readArticle } from '../../lib/page/read-article';
import { placeOn } from './marks';
import { pageOf } from './page-of';

const ours = () => [...CSS.highlights.keys()].filter(name => name.startsWith('ag-lens-')).sort();
const paintedAs = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('painting', () => {
  const painter = new MarkPainter(document);
  afterEach(() => painter.clear());

  it('puts each kind under its own name, first mentions apart from repeats', () => {
    pageOf(
      '<p>Rob Bonta of Ohio, and Bonta of Ohio: a coalition of states in Ohio v. Utah; the Texas AG.</p>',
    );
    painter.paint(
      placeOn(
        ['Rob Bonta', 'attorney-general'],
        ['Ohio', 'state'],
        ['Bonta', 'attorney-general', false],
        ['Ohio', 'state', false],
        ['coalition of states', 'coalition'],
        ['Ohio v. Utah', 'lawsuit'],
        ['Texas AG', 'office'],
      ),
    );
    expect(ours()).toEqual([
      'ag-lens-coalition',
      'ag-lens-lawsuit',
      'ag-lens-person',
      'ag-lens-person-repeat',
      'ag-lens-state',
      'ag-lens-state-repeat',
    ]);
    expect(paintedAs('ag-lens-person')).toEqual(['Rob Bonta', 'Texas AG']);
    expect(paintedAs('ag-lens-state-repeat')).toEqual(['Ohio']);
  });

  it('changes not one node of the page', async () => {
    const body = pageOf('<p>Rob <b>Bonta</b> of Ohio</p>');
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver(batch => records.push(...batch));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    painter.paint(placeOn(['Rob Bonta', 'attorney-general'], ['Ohio', 'state']));
    painter.style({ repeats: 'faint' });
    await new Promise(requestAnimationFrame);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(ours()).toHaveLength(2);
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(body.isConnected).toBe(true);
  });

  it('replaces what it painted before, and takes all of it away again', () => {
    pageOf('<p>Ohio and Utah</p>');
    const sheets = document.adoptedStyleSheets.length;
    painter.style({ repeats: 'faint' });
    painter.paint(placeOn(['Ohio', 'state']));
    painter.paint(placeOn(['Utah', 'state', false]));
    expect(ours()).toEqual(['ag-lens-state-repeat']);
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    painter.clear();
    expect(ours()).toEqual([]);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('comes back when the page has thrown it out', () => {
    pageOf('<p>Ohio</p>');
    painter.style({ repeats: 'faint' });
    painter.paint(placeOn(['Ohio', 'state']));
    const [sheet] = document.adoptedStyleSheets.slice(-1);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    painter.restore();
    expect(ours()).toEqual(['ag-lens-state']);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
  });

  it('leaves highlights of the page alone', () => {
    const theirs = new Highlight();
    CSS.highlights.set('search-result', theirs);
    painter.paint([]);
    painter.clear();
    expect(CSS.highlights.get('search-result')).toBe(theirs);
    CSS.highlights.delete('search-result');
  });

  it.each(['faint', 'like-first', 'hidden'] as const)(
    'has a style sheet that the browser understands: %s',
    repeats => {
      const sheet = new CSSStyleSheet();
      for (const dark of [false, true]) {
        sheet.replaceSync(highlightCss(dark, repeats));
        const rules = [...sheet.cssRules].filter(rule => rule instanceof CSSStyleRule);
        expect(rules).toHaveLength(repeats === 'hidden' ? 4 : 8);
        for (const { style } of rules) {
          expect(style.textDecorationStyle).toBe('dotted');
          expect(style.textDecorationColor).toContain('color-mix');
          expect(style.textUnderlineOffset).toBe('3px');
        }
      }
    },
  );
});

describe('a mark', () => {
  const ohio = { kind: 'state', first: true, start: 4, end: 8 } as const;
  it('is placed on its words', () => {
    pageOf('<p>The Ohio suit</p>');
    expect(placeMarks(readArticle(document), [ohio])[0]?.ranges.map(String)).toEqual(['Ohio']);
  });

  it.each<[string, (paragraph: HTMLElement) => void]>([
    ['taken out', paragraph => paragraph.remove()],
    [
      'rewritten',
      paragraph => {
        paragraph.textContent = 'The Utah suit';
      },
    ],
    [
      'changed in place',
      paragraph => {
        (paragraph.firstChild as Text).data = 'The Utah suit';
      },
    ],
    [
      'cut short',
      paragraph => {
        (paragraph.firstChild as Text).data = 'The';
      },
    ],
  ])('is dropped when its words were %s meanwhile', (_, change) => {
    const body = pageOf('<p>The Ohio suit</p>');
    const read = readArticle(document);
    change(body.querySelector('p') as HTMLElement);
    expect(placeMarks(read, [ohio])).toEqual([]);
  });
});

describe('a dark page', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });
  it.each([
    ['', '', false],
    ['', 'background: #111', true],
    ['background: #111', '', true],
    ['background: #111', 'background: #fff', false],
    ['background: #fff', 'background: rgb(0 0 0 / 80%)', true],
    ['background: #fff', 'background: rgb(0 0 0 / 10%)', false],
    ['color-scheme: dark', '', true],
    ['color-scheme: dark', 'background: #fafafa', false],
  ])('html{%s} body{%s}: %s', (root, body, dark) => {
    document.documentElement.setAttribute('style', root);
    document.body.setAttribute('style', body);
    expect(isDarkPage(document)).toBe(dark);
  });
});
