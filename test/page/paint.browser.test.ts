import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { highlightCss } from '../../lib/page/highlight-styles';
import { isDarkPage } from '../../lib/page/page-darkness';
import { MarkPainter, type Paint } from '../../lib/page/paint';
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

  it('takes the colours of the ground that each mark stands on', () => {
    pageOf(`<p>Ohio</p><div style="background:#123;color:#fff"><p>Utah <b style="background:#ffd;color:#222">Iowa</b></p></div>
      <p style="color:#999">Maine</p><p style="color:#999;background:#111">Texas</p>
      <p style="color:#fff;background:linear-gradient(#000,#333)">Idaho</p>`);
    painter.style({ repeats: 'faint' });
    const names = ['Ohio', 'Utah', 'Iowa', 'Maine', 'Texas', 'Idaho'];
    painter.paint(placeOn(...names.map((name): [string, 'state'] => [name, 'state'])));
    expect(paintedAs('ag-lens-state')).toEqual(['Ohio', 'Iowa', 'Maine']);
    expect(paintedAs('ag-lens-state-on-dark')).toEqual(['Utah', 'Texas', 'Idaho']);
  });

  it('has rules for what is painted only, and adds those of what comes', () => {
    pageOf('<p>Ohio and Rob Bonta</p>');
    painter.style({ repeats: 'faint' });
    painter.paint(placeOn(['Ohio', 'state']));
    const [sheet] = document.adoptedStyleSheets.slice(-1);
    const named = () =>
      [...(sheet?.cssRules ?? [])].flatMap(rule => /ag-lens-([a-z]+)/.exec(rule.cssText)?.[1]);
    expect(new Set(named())).toEqual(new Set(['state']));
    painter.paint(placeOn(['Ohio', 'state'], ['Rob Bonta', 'attorney-general']));
    expect(new Set(named())).toEqual(new Set(['state', 'person']));
  });

  it('of hundreds of marks paints those near the window, the others as they come near', async () => {
    pageOf('<p style="height:200px">Ohio</p>'.repeat(150));
    painter.style({ repeats: 'faint' });
    const marks = placeOn(...Array.from({ length: 150 }, (): [string, 'state'] => ['Ohio', 'state']));
    painter.paint(marks);
    await vi.waitFor(() => expect(paintedAs('ag-lens-state').length).toBeGreaterThan(0));
    expect(marks[0]?.rangesMade).toHaveLength(1);
    expect(paintedAs('ag-lens-state').length).toBeLessThan(60);
    document.body.lastElementChild?.scrollIntoView();
    await vi.waitFor(() => expect(marks.at(-1)?.rangesMade).toHaveLength(1));
    expect([...(CSS.highlights.get('ag-lens-state') ?? [])]).toContain(marks.at(-1)?.ranges[0]);
    window.scrollTo(0, 0);
  });

  it('leaves alone what another reading has found where it was', () => {
    pageOf('<p>Ohio</p><p>Utah</p>');
    painter.style({ repeats: 'faint' });
    const before = placeOn(['Ohio', 'state'], ['Utah', 'state']);
    painter.paint(before);
    const painted = [...(CSS.highlights.get('ag-lens-state') ?? [])];
    document.body.lastElementChild?.replaceChildren('Utah');
    const read = readArticle(document);
    const after = placeMarks(
      read,
      before.map(({ mark }) => mark),
      before,
    );
    painter.paint(after);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(CSS.highlights.get('ag-lens-state')?.has(painted[0] as Range)).toBe(true);
    expect(paintedAs('ag-lens-state')).toEqual(['Ohio', 'Utah']);
  });

  it('reaches into open shadow trees, and leaves them as they were', () => {
    const body = pageOf('<x-a><template shadowrootmode="open"><p>Ohio</p></template></x-a>');
    const shadow = body.firstElementChild?.shadowRoot as ShadowRoot;
    painter.style({ repeats: 'faint' });
    painter.reachInto(readArticle(document).shadows);
    painter.paint(placeOn(['Ohio', 'state']));
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    shadow.adoptedStyleSheets = [];
    painter.restore();
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    painter.clear();
    expect(shadow.adoptedStyleSheets).toHaveLength(0);
  });

  it('leaves out the kinds that the reader has switched off, and brings them back', () => {
    pageOf('<p>Rob Bonta of Ohio</p>');
    painter.paint(placeOn(['Rob Bonta', 'attorney-general'], ['Ohio', 'state']));
    painter.style({ repeats: 'faint', kindsOff: ['states'] });
    expect(ours()).toEqual(['ag-lens-person']);
    painter.style({ repeats: 'faint', kindsOff: [] });
    expect(ours()).toEqual(['ag-lens-person', 'ag-lens-state']);
  });

  it.each<[string, Paint, shown: number, held: number]>([
    ['faint repeats become clear', { repeats: 'faint' }, 2, 2],
    ['hidden repeats show', { repeats: 'hidden' }, 1, 2],
    ['all marks show where none did', { repeats: 'faint', painted: 'while-alt' }, 0, 2],
  ])('while Alt is held, %s', async (_, paint, shown, held) => {
    pageOf('<p>Ohio and Ohio</p>');
    painter.style(paint);
    painter.paint(placeOn(['Ohio', 'state'], ['Ohio', 'state', false]));
    const [sheet] = document.adoptedStyleSheets.slice(-1);
    const rules = () =>
      [...(sheet?.cssRules ?? [])]
        .map(rule => rule.cssText)
        .filter(text => /^::highlight\(ag-lens-state(?:-repeat)?\)/.test(text));
    const clear = () => rules().filter(text => text.includes('2px'));
    expect(rules()).toHaveLength(shown);
    await userEvent.keyboard('{Alt>}');
    expect(clear()).toHaveLength(held);
    await userEvent.keyboard('{/Alt}');
    expect(rules()).toHaveLength(shown);
    // Whatever shows, the pointer finds them.
    expect(ours()).toEqual(['ag-lens-state', 'ag-lens-state-repeat']);
  });

  it('lets go of Alt when the window is left', async () => {
    pageOf('<p>Ohio</p>');
    painter.style({ repeats: 'faint', painted: 'while-alt' });
    painter.paint(placeOn(['Ohio', 'state']));
    const [sheet] = document.adoptedStyleSheets.slice(-1);
    await userEvent.keyboard('{Alt>}');
    expect(sheet?.cssRules.length).toBeGreaterThan(0);
    window.dispatchEvent(new Event('blur'));
    expect(sheet?.cssRules).toHaveLength(0);
    await userEvent.keyboard('{/Alt}');
  });

  it.each(['faint', 'like-first', 'hidden'] as const)(
    'has a style sheet that the browser understands: %s',
    repeats => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(highlightCss(repeats));
      const rules = [...sheet.cssRules].filter(rule => rule instanceof CSSStyleRule);
      expect(rules).toHaveLength(repeats === 'hidden' ? 8 : 16);
      for (const { style } of rules) {
        expect(style.textDecorationStyle).toBe('dotted');
        expect(style.textDecorationColor).toContain('color-mix');
        expect(style.textUnderlineOffset).toBe('3px');
      }
    },
  );

  it('has lines that stand out from every ground by 3:1', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss('like-first'));
    const probe = pageOf('<p><i></i></p>').querySelector('i') as HTMLElement;
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const isOnDark = rule.selectorText.includes('-on-dark');
      for (const [ground, text] of isOnDark ? ON_DARK : ON_LIGHT) {
        probe.style.cssText = `color: ${text}; border-color: ${rule.style.textDecorationColor}`;
        const line = getComputedStyle(probe).borderTopColor;
        expect(contrast(line, ground), `${rule.selectorText} on ${ground}`).toBeGreaterThan(3);
      }
    }
  });
});

const ON_LIGHT = [
  ['#ffffff', '#111111'],
  ['#fff1e5', '#33302e'],
  ['#e8eef5', '#1a1a1a'],
  ['#fdf6c9', '#000000'],
] as const;
const ON_DARK = [
  ['#121212', '#eeeeee'],
  ['#1d2b3a', '#ffffff'],
  ['#7a0019', '#ffffff'],
  ['#004b87', '#ffffff'],
] as const;

/** Contrast of two colours by WCAG 2, 1 to 21. */
function contrast(one: string, other: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string) => {
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
  ])('has no place when its words were %s meanwhile', (_, change) => {
    const body = pageOf('<p>The Ohio suit</p>');
    const read = readArticle(document);
    change(body.querySelector('p') as HTMLElement);
    expect(placeMarks(read, [ohio])[0]?.ranges).toEqual([]);
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
