import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MarkPainter, type Paint } from '../../lib/page/paint';
import { placeMarks } from '../../lib/page/placed-mark';
import { placeOn } from './marks';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

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
    const read = readWhole(document);
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
    painter.reachInto(readWhole(document).shadows);
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
});
