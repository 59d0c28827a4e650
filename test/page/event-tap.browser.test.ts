import { expect, it } from 'vitest';
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
