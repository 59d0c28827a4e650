import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { bringIntoView } from '../../lib/page/hover/bring-into-view';
import { pageOf } from './page-of';

const LINES = 'The council met and parted.<br>'.repeat(150);

beforeEach(async () => {
  await page.viewport(800, 600);
  window.scrollTo(0, 0);
});

function rangeOf(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`no ${words}`);
}

describe('words are brought into sight', () => {
  it.each([
    ['at the head of a body whose lines only breaks part', `Ohio sued.<br>${LINES}`],
    ['in the midst of it', `${LINES}Ohio sued.<br>${LINES}${LINES}`],
    ['at its end', `${LINES}Ohio sued.`],
    ['in a paragraph of their own', `${LINES}<p>Ohio sued.</p>${LINES}`],
    [
      'in a box that scrolls and is taller inside than the window',
      `${LINES}<div style="height:300px;overflow:auto">${LINES}Ohio sued.<br>${LINES}</div>${LINES}`,
    ],
    [
      'far to the right in a box that scrolls',
      `<pre style="width:300px;overflow:auto">${'words '.repeat(200)}Ohio${' words'.repeat(200)}</pre>`,
    ],
    [
      'in a form whose fields are called as what scrolls is',
      `<form>${LINES}Ohio sued.${LINES}<input name="scrollIntoView"><input name="parentElement"><input name="scrollBy"></form>`,
    ],
  ])('%s', (_, body) => {
    pageOf(body);
    const range = rangeOf('Ohio');
    bringIntoView(range);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(600);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(800);
    const { x, y } = { x: (left + right) / 2, y: (top + bottom) / 2 };
    expect(document.caretPositionFromPoint(x, y)?.offsetNode).toBe(range.startContainer);
  });
});
