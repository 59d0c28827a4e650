import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CardHost } from '../../lib/page/card-host';
import { pageOf } from './page-of';

declare global {
  interface Window {
    find(words: string): boolean;
  }
}

let ending: AbortController;
let host: CardHost;

beforeEach(async () => {
  await page.viewport(800, 600);
  ending = new AbortController();
  host = new CardHost(document, '.card { width: 300px; height: 100px; background: white }', ending.signal);
  host.frame.innerHTML = '<div class="card"><h2 tabindex="-1">Kentucky</h2><p>Commonwealth</p></div>';
  pageOf('<p id="word">Ohio</p>');
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('word') as HTMLElement);
  host.show({ ranges: [range], pointer: undefined }, 'light');
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
});
afterEach(() => {
  ending.abort();
  getSelection()?.removeAllRanges();
});

/** Everything that a page can select of itself once it has found the words. */
function readByPage(words: string): string {
  getSelection()?.removeAllRanges();
  window.find(words);
  const found = String(getSelection());
  document.execCommand('selectAll');
  return `${found} ${getSelection()}`;
}

const element = () => document.querySelector('ag-lens-card') as HTMLElement;
const within = (words: string) => {
  const lines = [...host.frame.querySelectorAll('h2, p')];
  const box = lines.find(line => line.textContent === words)?.getBoundingClientRect() as DOMRect;
  return { x: box.left + 2, y: box.top + box.height / 2 };
};

describe('what a card says', () => {
  it('is not to be had by a page that searches and selects', () => {
    expect(readByPage('Kentucky')).not.toMatch(/Kentucky|Commonwealth/);
  });

  it('nor after the reader has clicked in it', async () => {
    await userEvent.click(element(), { position: within('Commonwealth'), force: true });
    expect(readByPage('Kentucky')).not.toMatch(/Kentucky|Commonwealth/);
  });

  it('is selected by the reader who draws over it', async () => {
    const { x, y } = within('Commonwealth');
    await userEvent.dragAndDrop(element(), element(), {
      sourcePosition: { x, y },
      targetPosition: { x: x + 200, y },
      force: true,
    });
    expect(String(getSelection())).toBe('Commonwealth');
  });
});
