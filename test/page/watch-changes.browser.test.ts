import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../lib/page/watch-changes';
import { pageOf } from './page-of';

afterEach(() => vi.useRealTimers());

/** Runs a change of the page, then all the time there is, and tells how often the page was read. */
async function readsAfter(change: () => void | Promise<void>): Promise<number> {
  pageOf('<p>Ohio</p><p id="other" hidden>Utah</p>');
  await Promise.resolve();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const ending = new AbortController();
  let reads = 0;
  watchChanges(document, ending.signal, () => reads++);
  await change();
  // Mutation observers report in a microtask.
  await Promise.resolve();
  vi.advanceTimersByTime(60_000);
  ending.abort();
  return reads;
}

const paragraph = () => document.querySelector('p') as HTMLElement;

describe('a page that changes', () => {
  it.each<[string, () => void]>([
    ['text that was rewritten', () => paragraph().replaceChildren('Utah')],
    [
      'text that was edited in place',
      () => {
        (paragraph().firstChild as Text).data = 'Utah';
      },
    ],
    ['text that was added', () => document.body.append('Utah')],
    ['text that may be edited from now on', () => paragraph().setAttribute('contenteditable', '')],
    ['text that was revealed', () => document.getElementById('other')?.removeAttribute('hidden')],
  ])('is read once after %s', async (_, change) => expect(await readsAfter(change)).toBe(1));

  it.each<[string, () => void]>([
    ['nothing at all', () => {}],
    [
      'our own host coming and going',
      () => {
        const host = document.createElement('ag-lens-card');
        document.documentElement.append(host);
        host.toggleAttribute('hidden');
        host.remove();
      },
    ],
    ['a class that was set', () => paragraph().classList.add('x')],
  ])('is not read after %s', async (_, change) => expect(await readsAfter(change)).toBe(0));

  it('is read once for a burst of changes', async () => {
    const burst = async () => {
      for (let change = 0; change < 50; change++) {
        paragraph().replaceChildren(String(change));
        await Promise.resolve();
        vi.advanceTimersByTime(10);
      }
    };
    expect(await readsAfter(burst)).toBe(1);
  });

  it('is read twice a second while it never comes to rest', async () => {
    const restless = async () => {
      for (let change = 0; change < 100; change++) {
        paragraph().replaceChildren(String(change));
        await Promise.resolve();
        vi.advanceTimersByTime(100);
      }
    };
    expect(await readsAfter(restless)).toBe(20);
  });

  it('is read after a change within a shadow tree that was read', async () => {
    const body = pageOf('<x-a><template shadowrootmode="open"><p>Ohio</p></template></x-a>');
    const shadow = body.firstElementChild?.shadowRoot as ShadowRoot;
    await Promise.resolve();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const ending = new AbortController();
    let reads = 0;
    const watching = watchChanges(document, ending.signal, () => reads++);
    const change = async (words: string) => {
      shadow.querySelector('p')?.replaceChildren(words);
      await Promise.resolve();
      vi.advanceTimersByTime(60_000);
    };
    await change('Utah');
    expect(reads).toBe(0);
    watching.reachInto([shadow]);
    await change('Iowa');
    expect(reads).toBe(1);
    ending.abort();
    await change('Maine');
    expect(reads).toBe(1);
  });

  it('is left alone once the script has ended', async () => {
    pageOf('<p>Ohio</p>');
    await Promise.resolve();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const ending = new AbortController();
    let reads = 0;
    watchChanges(document, ending.signal, () => reads++);
    paragraph().replaceChildren('Utah');
    await Promise.resolve();
    ending.abort();
    vi.advanceTimersByTime(60_000);
    expect(reads).toBe(0);
  });
});
