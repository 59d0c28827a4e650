import { afterEach, describe, expect, it, vi } from 'vitest';
import { markAt } from '../../lib/page/hit-test';
import { MarkPainter } from '../../lib/page/paint';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { placeOn } from './marks';
import { pageOf } from './page-of';

const painter = new MarkPainter(document);
afterEach(() => {
  painter.clear();
  vi.restoreAllMocks();
});

function middleOf(range: Range | undefined, line = 0) {
  const rect = range?.getClientRects()[line];
  if (!rect) throw new Error('nothing there');
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

function wordsAt(marks: PlacedMark[], point: { x: number; y: number }): string | undefined {
  const under = document.elementFromPoint(point.x, point.y);
  return under ? markAt(marks, point, under)?.words : undefined;
}

function rangeOf(text: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range;
  }
  throw new Error(`no ${text}`);
}

describe.each(['highlights', 'caret'] as const)('the mark at a point, by %s', way => {
  const paint = (marks: PlacedMark[]) => {
    if (way === 'caret') vi.spyOn(CSS.highlights, 'highlightsFromPoint').mockReturnValue(undefined as never);
    painter.style({ repeats: 'hidden' });
    painter.paint(marks);
    return marks;
  };

  it('is the one the pointer is on, and none beside it', () => {
    pageOf('<p style="width:600px">The suit of Ohio was joined by Utah, then by others.</p>');
    const marks = paint(placeOn(['Ohio', 'state'], ['Utah', 'state']));
    expect(wordsAt(marks, middleOf(rangeOf('Ohio')))).toBe('Ohio');
    expect(wordsAt(marks, middleOf(rangeOf('Utah')))).toBe('Utah');
    expect(wordsAt(marks, middleOf(rangeOf('joined')))).toBeUndefined();
    const end = rangeOf('others.').getBoundingClientRect();
    expect(wordsAt(marks, { x: end.right + 60, y: end.top + 5 })).toBeUndefined();
  });

  it('is found on a repeat that is not painted', () => {
    pageOf('<p>Ohio and Ohio</p>');
    const marks = paint(placeOn(['Ohio', 'state'], ['Ohio', 'state', false]));
    const hit = middleOf(marks[1]?.ranges[0]);
    expect(markAt(marks, hit, document.elementFromPoint(hit.x, hit.y) as Element)?.mark.first).toBe(false);
  });

  it('is the state within a listing, and the listing between its states', () => {
    pageOf('<p>The attorneys general of Ohio and Utah met.</p>');
    const marks = paint(
      placeOn(['attorneys general of Ohio and Utah', 'coalition'], ['Ohio', 'state'], ['Utah', 'state']),
    );
    expect(wordsAt(marks, middleOf(rangeOf('Ohio')))).toBe('Ohio');
    expect(wordsAt(marks, middleOf(rangeOf('attorneys')))).toBe('attorneys general of Ohio and Utah');
    expect(wordsAt(marks, middleOf(rangeOf('met')))).toBeUndefined();
  });

  it('is found on every line and in every element of a mention', () => {
    pageOf('<p style="width:9ch;font:16px monospace">A coalition of <b>nine states</b> sued</p>');
    const marks = paint(placeOn(['coalition of nine states', 'coalition']));
    for (const part of ['coalition', 'of', 'nine', 'states']) {
      expect(wordsAt(marks, middleOf(rangeOf(part)))).toBe('coalition of nine states');
    }
    expect(wordsAt(marks, middleOf(rangeOf('sued')))).toBeUndefined();
  });

  it('is found on a letter that drops over two lines', () => {
    pageOf('<style>p::first-letter { float: left; font-size: 48px }</style><p>Ohio sued Utah.</p>');
    const marks = paint(placeOn(['Ohio', 'state']));
    const { left, top } = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    expect(wordsAt(marks, { x: left + 12, y: top + 30 })).toBe('Ohio');
  });

  it('is found where the page has emptied the registry of highlights', () => {
    pageOf('<p>Ohio sued Utah.</p>');
    const marks = paint(placeOn(['Ohio', 'state']));
    CSS.highlights.clear();
    expect(wordsAt(marks, middleOf(rangeOf('Ohio')))).toBe('Ohio');
    expect(wordsAt(marks, middleOf(rangeOf('sued')))).toBeUndefined();
  });

  it('is found in an open shadow tree, and none beside it', () => {
    const body = pageOf('<x-a><template shadowrootmode="open"><p>Ohio sued Utah.</p></template></x-a>');
    const marks = paint(placeOn(['Ohio', 'state']));
    const text = body.firstElementChild?.shadowRoot?.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 4);
    expect(marks[0]?.ranges.map(String)).toEqual(['Ohio']);
    expect(wordsAt(marks, middleOf(range))).toBe('Ohio');
    range.setStart(text, 10);
    range.setEnd(text, 14);
    expect(wordsAt(marks, middleOf(range))).toBeUndefined();
  });

  it('is none behind what covers it', () => {
    pageOf('<p>Ohio</p><div style="position:fixed;inset:0;background:#fff"></div>');
    const marks = paint(placeOn(['Ohio', 'state']));
    expect(wordsAt(marks, middleOf(rangeOf('Ohio')))).toBeUndefined();
  });

  it('is found in links, scrolled boxes and table cells', () => {
    pageOf(
      '<p><a href="#">Ohio</a></p><div id="box" style="height:40px;overflow:auto"><p style="height:300px">x</p><p>Utah</p></div><table><tr><td>Iowa</td></tr></table>',
    );
    document.getElementById('box')?.scrollTo(0, 9999);
    const marks = paint(placeOn(['Ohio', 'state'], ['Utah', 'state'], ['Iowa', 'state']));
    for (const name of ['Ohio', 'Utah', 'Iowa']) expect(wordsAt(marks, middleOf(rangeOf(name)))).toBe(name);
  });
});
