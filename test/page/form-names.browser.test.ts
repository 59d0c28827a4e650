import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepBeside } from '../../lib/page/card-position';
import { concernOfPage } from '../../lib/page/concern';
import { groundOf } from '../../lib/page/ground';
import { markAt } from '../../lib/page/hit-test';
import { MarkPainter } from '../../lib/page/paint';
import { watchChanges } from '../../lib/page/watch-changes';
import { placeOn } from './marks';
import { documentOf, pageOf } from './page-of';

const painter = new MarkPainter(document);
afterEach(() => painter.clear());

describe('in a form whose field is called', () => {
  it('textContent, a page’s concern is seen', () => {
    const page = documentOf('<form>The attorney general of Ohio sued.<input name="textContent"></form>');
    expect(concernOfPage(page)).toBe('likely');
  });

  it('parentElement, the ground is that of the form’s own parent', () => {
    pageOf(
      '<div style="background:#222;color:#999"><form>Ohio<input name="parentElement" style="background:white"></form></div>',
    );
    expect(groundOf(document.querySelector('form') as Element)).toBe('dark');
  });

  it('shadowRoot, the mark under the pointer is found', () => {
    pageOf('<form>Ohio sued.<input name="shadowRoot"></form>');
    const marks = placeOn(['Ohio', 'state']);
    painter.style({ repeats: 'faint' });
    painter.paint(marks);
    const { left = 0, top = 0 } = marks[0]?.ranges[0]?.getBoundingClientRect() ?? {};
    const form = document.querySelector('form') as Element;
    expect(markAt(marks, { x: left + 5, y: top + 5 }, form)).toBe(marks[0]);
  });

  it('nodeName, its changes are seen', async () => {
    pageOf('<form>Ohio<input name="nodeName"></form>');
    const [ending, read] = [new AbortController(), vi.fn()];
    watchChanges(document, ending.signal, read);
    document.querySelector('form')?.append('Utah');
    await vi.waitFor(() => expect(read).toHaveBeenCalled(), { timeout: 3000 });
    ending.abort();
  });

  it.each(['nodeName', 'getBoundingClientRect', 'parentNode', 'ownerDocument', 'getRootNode', 'clientWidth'])(
    '%s, the card stands beside the words',
    async name => {
      pageOf(`<form>Ohio<input name="${name}"></form><div id="card" style="position:fixed">Card</div>`);
      const card = document.getElementById('card') as HTMLElement;
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('form')?.firstChild as Text);
      const stop = keepBeside({ ranges: [range], pointer: undefined }, card);
      await vi.waitFor(() => expect(card.style.top).not.toBe(''), { timeout: 3000 });
      stop();
      expect(card.getBoundingClientRect().top).toBeGreaterThanOrEqual(range.getBoundingClientRect().bottom);
    },
  );
});
