import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EventTap } from '../../lib/page/hover/event-tap';

it('hears what a page that listens later lets nobody else hear', async () => {
  const ending = new AbortController();
  const { signal } = ending;
  const tap = new EventTap(document, signal);
  window.addEventListener('keydown', event => event.stopImmediatePropagation(), { capture: true, signal });
  const heard: string[] = [];
  tap.on('keydown', event => heard.push(`early ${event.key}`), signal);
  window.addEventListener('keydown', event => heard.push(`late ${event.key}`), { capture: true, signal });
  await userEvent.keyboard('n');
  expect(heard).toEqual(['early n']);
  ending.abort();
  await userEvent.keyboard('n');
  expect(heard).toEqual(['early n']);
});

it('lets no page that listens later hear, and forbid, that our host shows, but of every other element', () => {
  const ending = new AbortController();
  const { signal } = ending;
  new EventTap(document, signal);
  document.addEventListener('beforetoggle', event => event.preventDefault(), { capture: true, signal });
  const shows = (name: string) => {
    const element = document.body.appendChild(document.createElement(name));
    element.popover = 'manual';
    element.showPopover();
    const shown = element.matches(':popover-open');
    element.remove();
    return shown;
  };
  expect([shows('ag-lens-card'), shows('div')]).toEqual([true, false]);
  ending.abort();
  expect(shows('ag-lens-card')).toBe(true);
});

it('stops calling whoever is no longer interested, and goes on for the others', async () => {
  const [ending, one, other] = [new AbortController(), new AbortController(), new AbortController()];
  const tap = new EventTap(document, ending.signal);
  const heard: string[] = [];
  tap.on('keydown', () => heard.push('one'), one.signal);
  tap.on('keydown', () => heard.push('other'), other.signal);
  one.abort();
  await userEvent.keyboard('n');
  expect(heard).toEqual(['other']);
  ending.abort();
});

it('hears on in a page that its script has written anew', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument as Document;
  const ending = new AbortController();
  const tap = new EventTap(page, ending.signal);
  const heard: string[] = [];
  for (const type of ['pageshow', 'visibilitychange', 'keydown'] as const)
    tap.on(type, () => heard.push(type), ending.signal);
  const happen = () => {
    frame.contentWindow?.dispatchEvent(new PageTransitionEvent('pageshow'));
    page.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    page.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  };
  page.open();
  page.write('<p>Ohio');
  page.close();
  await Promise.resolve();
  happen();
  expect(heard).toEqual(['pageshow', 'visibilitychange', 'keydown']);
  ending.abort();
  happen();
  expect(heard).toHaveLength(3);
});
