import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardInPage, cardElement as element, wordAt } from './card-in-page';

const inPage = cardInPage();

async function shownAt(range: Range, pointer?: { x: number; y: number }): Promise<DOMRect> {
  await inPage.shownAt(range, pointer);
  const box = inPage.host.box();
  if (!box) throw new Error('not shown');
  return box;
}

/** Drags with the real mouse, from and to points of the window. */
async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await userEvent.dragAndDrop(element(), element(), {
    sourcePosition: from,
    targetPosition: to,
    force: true,
  });
}

describe('the card’s host', () => {
  it('is in the page only once a card is shown, and one for all cards', async () => {
    expect(element()).toBeNull();
    const range = wordAt('left:50px;top:50px');
    await shownAt(range);
    inPage.host.hide();
    await shownAt(range);
    expect(document.querySelectorAll('ag-lens-card')).toHaveLength(1);
    expect(element().parentElement).toBe(document.documentElement);
    inPage.ending.abort();
    expect(element()).toBeNull();
  });

  it('is closed to the page', async () => {
    await shownAt(wordAt('left:50px;top:50px'));
    expect(element().shadowRoot).toBeNull();
    expect(element().innerHTML).toBe('');
    expect(element().getAttributeNames()).toEqual(['popover']);
  });

  it.each([
    ['below a word at the top', 'left:50px;top:50px', 'below'],
    ['above a word at the bottom', 'left:50px;bottom:20px', 'above'],
    ['below a word at the right edge, shifted', 'right:0;top:50px', 'below'],
    ['below a word at the left edge', 'left:0;top:50px', 'below'],
  ])('is %s, within the window, beside the word', async (_, style, side) => {
    const range = wordAt(style);
    const word = range.getBoundingClientRect();
    const card = await shownAt(range);
    if (side === 'below') expect(card.top).toBeGreaterThanOrEqual(word.bottom);
    else expect(card.bottom).toBeLessThanOrEqual(word.top);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(800);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(600);
  });

  it('covers no line of a wrapped mention', async () => {
    const range = wordAt('left:400px;top:100px;width:12ch', 'attorneys general of Ohio and Utah');
    const lines = [...range.getClientRects()];
    expect(lines.length).toBeGreaterThan(2);
    const card = await shownAt(range, { x: 405, y: 105 });
    for (const line of lines) {
      const apart =
        line.bottom <= card.top ||
        line.top >= card.bottom ||
        line.right <= card.left ||
        line.left >= card.right;
      expect(apart).toBe(true);
    }
  });

  it.each<[string, number, number, (word: DOMRect) => number]>([
    ['in a high window', 800, 50, () => 460],
    ['below in a low window', 400, 50, word => 400 - word.bottom - 16],
    ['above, where there is more room', 500, 250, word => word.top - 16],
  ])('grows no taller than 460 px and the room there is: %s', async (_, height, top, tallest) => {
    await page.viewport(500, height);
    inPage.host.frame.innerHTML = '<div class="card" style="width:450px;height:2000px">';
    const range = wordAt(`left:50px;top:${top}px`);
    const word = range.getBoundingClientRect();
    const card = await shownAt(range);
    expect(Math.abs(card.height - tallest(word))).toBeLessThanOrEqual(1);
    expect(card.top >= word.bottom || card.bottom <= word.top).toBe(true);
  });

  it('does not keep the height it had beside the last word', async () => {
    await page.viewport(500, 300);
    inPage.host.frame.innerHTML = '<div class="card" style="width:450px;height:2000px">';
    expect((await shownAt(wordAt('left:50px;top:50px'))).height).toBeLessThan(300);
    await page.viewport(500, 800);
    expect((await shownAt(wordAt('left:50px;top:50px'))).height).toBe(460);
  });

  it('looks the same under hostile style sheets', async () => {
    const hostile = document.createElement('style');
    hostile.textContent =
      'html{font-size:40px} ag-lens-card, body *{all:unset!important;display:none!important;width:1px!important;transform:scale(3)!important;opacity:.1!important;font:50px cursive!important}';
    const range = wordAt('left:50px;top:50px');
    const before = await shownAt(range);
    const style = getComputedStyle(element());
    const looks = () => [style.display, style.opacity, style.transform, style.position, style.fontSize];
    const usual = looks();
    document.head.append(hostile);
    try {
      expect(looks()).toEqual(usual);
      expect(inPage.host.box()?.width).toBe(before.width);
    } finally {
      hostile.remove();
    }
  });

  it('stands above modal dialogs', async () => {
    const range = wordAt('left:50px;top:50px');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog style="position:fixed;inset:0;width:800px;height:600px;max-width:none">',
    );
    document.querySelector('dialog')?.show();
    const card = await shownAt(range);
    expect(document.elementFromPoint(card.left + 20, card.top + 20)).toBe(element());
  });

  it('takes the focus to its title and gives it back', async () => {
    const range = wordAt('left:50px;top:50px');
    document.body.insertAdjacentHTML('beforeend', '<button id="before">x</button>');
    document.getElementById('before')?.focus();
    await shownAt(range);
    inPage.host.takeFocus();
    expect(document.activeElement).toBe(element());
    inPage.host.hide();
    inPage.host.returnFocus();
    expect(document.activeElement?.id).toBe('before');
  });

  it('keeps its clicks and keys from the page', async () => {
    const heard: string[] = [];
    const range = wordAt('left:50px;top:50px');
    const card = await shownAt(range);
    for (const type of ['click', 'pointerdown', 'keydown']) {
      document.addEventListener(type, () => heard.push(type), { signal: inPage.ending.signal });
    }
    inPage.host.takeFocus();
    await userEvent.keyboard('j');
    expect(document.elementFromPoint(card.left + 10, card.bottom - 10)).toBe(element());
    await userEvent.click(element(), { position: { x: card.left + 10, y: card.bottom - 10 }, force: true });
    expect(heard).toEqual([]);
  });

  it('can be dragged by its handle, and by nothing else, within the window', async () => {
    inPage.host.frame.innerHTML = `<div class="card"><header style="height:40px" data-handle="true">Ohio <button>x</button></header>
      <p style="height:60px">text</p></div>`;
    const before = await shownAt(wordAt('left:50px;top:50px'));
    const boxAfter = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await drag(from, to);
      const box = inPage.host.box();
      return box && { left: box.left, top: box.top };
    };
    const head = { x: before.left + 150, y: before.top + 20 };
    const body = { x: before.left + 100, y: before.top + 80 };
    expect(await boxAfter(body, { x: body.x + 90, y: body.y })).toEqual({
      left: before.left,
      top: before.top,
    });
    expect(await boxAfter(head, { x: head.x + 90, y: head.y + 60 })).toEqual({
      left: before.left + 90,
      top: before.top + 60,
    });
    const corner = await boxAfter({ x: head.x + 90, y: head.y + 60 }, { x: 799, y: 599 });
    expect(corner).toEqual({ left: 800 - 300 - 8, top: 600 - 200 - 8 });
  });

  it('stays where it was dragged to while the page scrolls', async () => {
    inPage.host.frame.innerHTML =
      '<div class="card"><header style="height:40px" data-handle="true">Ohio</header></div>';
    document.body.style.height = '3000px';
    const before = await shownAt(wordAt('left:50px;top:50px'));
    await drag({ x: before.left + 150, y: before.top + 20 }, { x: before.left + 250, y: before.top + 120 });
    window.scrollBy(0, 40);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(inPage.host.box()?.top).toBe(before.top + 100);
    window.scrollTo(0, 0);
    document.body.style.height = '';
  });

  describe('on a small screen', () => {
    beforeEach(() => page.viewport(400, 700));

    it('is a sheet at the lower edge, as wide as the screen', async () => {
      inPage.host.frame.innerHTML = '<div class="card" style="width:auto">Ohio</div>';
      const card = await shownAt(wordAt('left:50px;top:50px'));
      expect([card.left, card.right, card.bottom]).toEqual([0, 400, 700]);
    });

    it('leaves the words in sight, however much it has to say', async () => {
      inPage.host.frame.innerHTML = '<div class="card" style="width:auto;height:2000px">Ohio</div>';
      const range = wordAt('left:50px;top:560px');
      document.body.style.height = '3000px';
      const card = await shownAt(range);
      expect(card.height).toBe(700 * 0.6);
      expect(range.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.top);
      window.scrollTo(0, 0);
      document.body.style.height = '';
    });

    it('is a card again on a large one', async () => {
      await shownAt(wordAt('left:50px;top:50px'));
      await page.viewport(800, 600);
      const card = await shownAt(wordAt('left:50px;top:50px'));
      expect(card.width).toBe(300);
      expect(card.top).toBeLessThan(100);
    });
  });

  it('stays above an element that becomes fullscreen', async () => {
    const range = wordAt('left:50px;top:50px');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button id="full" style="position:fixed;right:0">Full</button>',
    );
    await shownAt(range);
    const button = document.getElementById('full') as HTMLElement;
    const became = new Promise(resolve =>
      document.addEventListener('fullscreenchange', resolve, { once: true }),
    );
    button.onclick = () => void document.body.requestFullscreen();
    await userEvent.click(button);
    await became;
    await new Promise(requestAnimationFrame);
    const box = inPage.host.box() as DOMRect;
    expect(document.elementFromPoint(box.left + 20, box.top + 20)).toBe(element());
    await document.exitFullscreen();
  });

  it('answers the reader again when a page has put `inert` on it', async () => {
    const range = wordAt('left:50px;top:50px');
    await shownAt(range);
    element().inert = true;
    element().setAttribute('aria-hidden', 'true');
    const { left, top } = await shownAt(range);
    expect(element().getAttributeNames()).toEqual(['popover']);
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(element());
  });

  it('acts on what the reader does, and on nothing that a page makes up which has got hold of its insides', async () => {
    await shownAt(wordAt('left:50px;top:50px'));
    const button = inPage.host.frame.querySelector('button') as HTMLButtonElement;
    const heard: boolean[] = [];
    for (const type of ['click', 'pointerdown', 'keydown'])
      button.addEventListener(type, event => heard.push(event.isTrusted));
    button.click();
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
    expect(heard).toEqual([]);
    const box = button.getBoundingClientRect();
    const position = { x: box.left + 5, y: box.top + 5 };
    await userEvent.click(element(), { position, force: true });
    expect(heard).toEqual([true, true]);
  });

  it('knows its own events from the page’s', async () => {
    await shownAt(wordAt('left:50px;top:50px'));
    expect(inPage.host.holds(element())).toBe(true);
    expect(inPage.host.holds(document.body)).toBe(false);
    expect(inPage.host.holds(null)).toBe(false);
  });
});
