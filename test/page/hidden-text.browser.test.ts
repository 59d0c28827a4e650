import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HiddenText } from '../../lib/page/hidden-text';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

let ending: AbortController;
let shown: number;
let hidden: HiddenText;

beforeEach(() => {
  ending = new AbortController();
  shown = 0;
  hidden = new HiddenText(document, () => shown++, ending.signal);
});
afterEach(() => ending.abort());

const STYLES = '<style>.folded, .folded p { display: none } .unseen { visibility: hidden }</style>';

/** Watches what the page hides now. */
function watchPage(body: string): HTMLElement {
  const page = pageOf(STYLES + body);
  hidden.watch(readWhole(document).hidden);
  return page;
}

const element = (id: string) => document.getElementById(id) as HTMLElement;
const stillFor = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe('text that styles hide', () => {
  it.each<[string, string, () => void]>([
    ['by a class', '<p id="a" class="folded">Ohio</p>', () => element('a').classList.remove('folded')],
    [
      'by a class of what holds it',
      '<div id="a" class="folded"><p>Ohio</p></div>',
      () => element('a').removeAttribute('class'),
    ],
    [
      'by its own style',
      '<p id="a" style="display:none">Ohio</p>',
      () => element('a').removeAttribute('style'),
    ],
    ['as invisible', '<p id="a" class="unseen">Ohio</p>', () => element('a').classList.remove('unseen')],
    [
      'until a style sheet comes',
      '<p class="unseen">Ohio</p>',
      () => {
        const late = document.createElement('style');
        late.textContent = '.unseen { visibility: visible !important }';
        document.body.append(late);
      },
    ],
    [
      'until an animation ends',
      '<style>@keyframes come { to { visibility: visible } }</style><p id="a" class="unseen">Ohio</p>',
      () => {
        element('a').style.animation = 'come 50ms step-end forwards';
      },
    ],
  ])('%s is told of once it shows', async (_, body, reveal) => {
    watchPage(body);
    expect(shown).toBe(0);
    reveal();
    await vi.waitFor(() => expect(shown).toBeGreaterThan(0));
  });

  it.each<[string, string, () => void]>([
    [
      'another class changes',
      '<p class="folded">Ohio</p><p id="b">x</p>',
      () => element('b').classList.add('y'),
    ],
    [
      'something without a name shows',
      '<p id="a" class="folded">so it is</p>',
      () => element('a').classList.remove('folded'),
    ],
  ])('is not told of when %s', async (_, body, change) => {
    watchPage(body);
    change();
    await stillFor(500);
    expect(shown).toBe(0);
  });

  it('is not told of once nothing is watched, nor when all is over', async () => {
    watchPage('<p id="a" class="folded">Ohio</p>');
    hidden.watch([]);
    element('a').classList.remove('folded');
    await stillFor(500);
    element('a').classList.add('folded');
    hidden.watch([element('a')]);
    ending.abort();
    element('a').classList.remove('folded');
    await stillFor(500);
    expect(shown).toBe(0);
  });

  it('is looked for a few times a second at most, however often the page changes', async () => {
    watchPage('<p id="a" class="folded">Ohio</p><p id="b">x</p>');
    const looks = vi.spyOn(element('a'), 'checkVisibility');
    for (let change = 0; change < 40; change++) {
      element('b').className = `x${change}`;
      await stillFor(10);
    }
    expect(looks.mock.calls.length).toBeLessThanOrEqual(4);
  });
});
