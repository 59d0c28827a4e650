import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardInPage, cardElement as element, wordAt } from './card-in-page';
import { pageOf } from './page-of';

const inPage = cardInPage();

describe('the card’s host', () => {
  it.each([
    ['the link after its words', 'Ohio', 'after'],
    ['the link that its words stand in', '<a href="#" id="own">Ohio</a>', 'own'],
  ])(
    'where nothing had the focus, Tab goes on to %s, and the page has heard nothing',
    async (_, words, next) => {
      const stops = pageOf(
        `<a href="#" id="first">x</a> <a href="#" id="before">x</a>
       <p id="word">${words}</p> <a href="#" id="after">x</a>`,
      );
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('word')?.lastChild as Node);
      await inPage.shownAt(range);
      inPage.host.takeFocus();
      const heard: string[] = [];
      for (const type of ['focusin', 'focusout'])
        stops.addEventListener(type, () => heard.push(type), { signal: inPage.ending.signal });
      inPage.host.hide();
      inPage.host.returnFocus();
      expect(document.activeElement).toBe(document.body);
      expect(heard).toEqual([]);
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement?.id).toBe(next);
    },
  );

  it.each([
    ['without links', ''],
    ['with a link before them', '<a href="#">x</a>'],
  ])('where nothing had the focus, Tab goes on from words of a shadow tree %s', async (_, link) => {
    const stops = pageOf(
      `<a href="#" id="before">x</a> <div id="tree"></div> <a href="#" id="after">x</a> <a href="#">x</a>`,
    );
    const tree = document.getElementById('tree')?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = `${link}<p>Ohio</p>`;
    const range = document.createRange();
    range.selectNodeContents(tree?.querySelector('p')?.firstChild as Node);
    await inPage.shownAt(range);
    inPage.host.takeFocus();
    inPage.host.hide();
    inPage.host.returnFocus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(stops.querySelector('#after'));
  });

  it('a stop before the words that cannot take the focus is passed over', async () => {
    pageOf(
      `<a href="#" id="first">x</a> <button disabled>x</button> <p id="word">Ohio</p> <a href="#" id="after">x</a>`,
    );
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('word') as Node);
    await inPage.shownAt(range);
    inPage.host.takeFocus();
    inPage.host.hide();
    inPage.host.returnFocus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('after');
  });

  it('the focus goes back to a link of a drawing', async () => {
    pageOf(`<p id="word">Ohio</p> <svg><a href="#" id="drawn"><text y="20">x</text></a></svg>`);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('word') as Node);
    document.getElementById('drawn')?.focus();
    expect(document.activeElement?.id).toBe('drawn');
    await inPage.shownAt(range);
    inPage.host.takeFocus();
    inPage.host.hide();
    inPage.host.returnFocus();
    expect(document.activeElement?.id).toBe('drawn');
  });

  describe('over a modal dialog', () => {
    const opened = async (id = 'dialog') => {
      (document.getElementById(id) as HTMLDialogElement).showModal();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    };
    const withDialogs = () => {
      const range = wordAt('left:50px;top:50px');
      document.body.insertAdjacentHTML(
        'beforeend',
        '<dialog id="over"><button id="upper">x</button></dialog><dialog id="dialog" style="zoom:2"><button id="inside">x</button></dialog>',
      );
      return range;
    };
    const answers = () => {
      const box = inPage.host.box() as DOMRect;
      return document.elementFromPoint(box.left + 20, box.top + 20) === element() && box.width === 300;
    };

    it('answers pointer and keyboard, and gives the focus back', async () => {
      const range = withDialogs();
      await opened();
      await inPage.shownAt(range);
      expect(answers()).toBe(true);
      inPage.host.takeFocus();
      expect(document.activeElement).toBe(element());
      inPage.host.hide();
      inPage.host.returnFocus();
      expect(document.activeElement?.id).toBe('inside');
    });

    it('goes into one that opens later, and another above it, and out of those that close', async () => {
      await inPage.shownAt(withDialogs());
      await opened();
      expect(answers()).toBe(true);
      await opened('over');
      expect(answers()).toBe(true);
      (document.getElementById('over') as HTMLDialogElement).close();
      (document.getElementById('dialog') as HTMLDialogElement).close();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(answers()).toBe(true);
      expect(element().parentElement).toBe(document.documentElement);
    });

    it('is over the one that was opened last, also where nothing has the focus', async () => {
      const range = withDialogs();
      await opened();
      await opened('over');
      (document.activeElement as HTMLElement).blur();
      await inPage.shownAt(range);
      expect(element().parentElement?.id).toBe('over');
      expect(answers()).toBe(true);
    });

    it('goes into one of a shadow tree that opens later, and out of it', async () => {
      const range = wordAt('left:50px;top:50px');
      document.body.insertAdjacentHTML('beforeend', '<div id="tree"></div>');
      const tree = document.getElementById('tree')?.attachShadow({ mode: 'open' });
      if (tree) tree.innerHTML = '<dialog><button>x</button></dialog>';
      const dialog = tree?.querySelector('dialog') as HTMLDialogElement;
      await inPage.shownAt(range);
      const drawn = async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      };
      dialog.showModal();
      await drawn();
      expect(dialog.querySelector('ag-lens-card')).not.toBeNull();
      dialog.close();
      await drawn();
      expect(element().parentElement).toBe(document.documentElement);
      expect(answers()).toBe(true);
    });

    it('is as closed to the page as elsewhere', async () => {
      const range = withDialogs();
      await opened();
      await inPage.shownAt(range);
      expect(element().shadowRoot).toBeNull();
      expect(element().innerHTML).toBe('');
      const heard: Event[] = [];
      const button = inPage.host.frame.querySelector('button') as HTMLButtonElement;
      button.addEventListener('click', event => heard.push(event));
      button.click();
      expect(heard).toEqual([]);
      expect(document.getElementById('dialog')?.textContent).toBe('x');
    });
  });
});
