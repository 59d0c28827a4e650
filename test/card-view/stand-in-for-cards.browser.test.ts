import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { standInForCards } from '../../entrypoints/background/stand-in-for-cards';
import type { Scene, SceneSource } from '../../entrypoints/card-view/scene';
import type { Mark } from '../../lib/messages/protocol';
import { HOST_NAME } from '../../lib/page/host-name';
import { EventTap } from '../../lib/page/hover/event-tap';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { placeOn } from '../page/marks';
import { pageOf } from '../page/page-of';

const SENTENCE = 'No se pudo cargar.';

let ending: AbortController;
let root: ShadowRoot;
let scene: Scene;
let marks: PlacedMark<Mark>[];

beforeEach(() => {
  pageOf('<p id="ohio">Ohio</p><p id="plain">and others</p><p id="utah">Utah</p>');
  marks = placeOn(['Ohio', 'state'], ['Utah', 'state']) as PlacedMark<Mark>[];
  ending = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
  // As the browser puts it into a page: without anything from outside itself.
  new Function(`return ${standInForCards}`)()(SENTENCE, HOST_NAME);
  const source = { events: new EventTap(document, ending.signal), marks: () => marks };
  const make = globalThis.agLensScene ?? expect.fail('there is no scene');
  scene = make(document, source as unknown as SceneSource, ending.signal);
});
afterEach(() => {
  ending.abort();
  globalThis.agLensScene = undefined;
  vi.restoreAllMocks();
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const onWord = { position: { x: 8, y: 8 } };
const told = () => (root.host.matches(':popover-open') ? root.textContent : '');

it('says its sentence where the pointer is on a mark, and there alone', async () => {
  expect(document.querySelector(HOST_NAME)).toBeNull();
  await userEvent.hover(element('ohio'), onWord);
  expect(told()).toBe(SENTENCE);
  expect(root.mode).toBe('closed');
  expect(root.querySelector('[role=alert]')?.textContent).toBe(SENTENCE);
  await userEvent.hover(element('plain'), onWord);
  expect(told()).toBe('');
});

it('says it to who goes to a mention by a key, or comes from the panel', () => {
  scene.go(1);
  expect(told()).toBe(SENTENCE);
  scene.dismiss();
  expect(told()).toBe('');
  for (const mark of marks.slice(1)) scene.openMark(mark);
  expect(told()).toBe(SENTENCE);
});

it('hears no pointer that a page has made up', () => {
  const { left, top } = element('ohio').getBoundingClientRect();
  element('ohio').dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, clientX: left + 8, clientY: top + 8 }),
  );
  expect(told()).toBe('');
});

it('leaves nothing when it ends', async () => {
  await userEvent.hover(element('utah'), onWord);
  ending.abort();
  expect(document.querySelector(HOST_NAME)).toBeNull();
});
