import { describe, expect, it } from 'vitest';
import type { HoverEffect, HoverEvent, HoverState } from '../../lib/page/hover/hover-state';
import { INITIAL_STATE, reduceHover } from '../../lib/page/hover/reduce-hover';
import { DWELL, DWELL_WHILE_OPEN, LEAVE } from '../../lib/page/hover/timings';

/*
 *            on a mark                    dwell over
 *   idle ───────────────▶ waiting ──────────────────────▶ hover ◀────────┐
 *    ▲ ▲ ◀─────────────── │  ▲ │                          │ ▲ │          │ dwell over on
 *    │ │   off the mark,  └──┘ flying, or another mark    │ │ └──────────┘ another mark
 *    │ │   Esc, press                                     │ │
 *    │ └────────── leave over, Esc, press outside ────────┘ │ pin
 *    │                                                      ▼
 *    ├──────────── Esc, close; press, if by shortcut ─── pinned ◀── shortcut, from anywhere
 *    └──────────── tap outside, on the same, Esc ─────── touch  ◀── tap on a mark, from anywhere
 */

const on = (mark: number, extra: Partial<Extract<HoverEvent, { type: 'pointer' }>> = {}): HoverEvent => ({
  type: 'pointer',
  over: { mark },
  flying: false,
  onPath: false,
  ...extra,
});
const onCard: HoverEvent = { type: 'pointer', over: 'card', flying: false, onPath: false };
const onPage: HoverEvent = { type: 'pointer', over: 'page', flying: false, onPath: false };
const onTheWay: HoverEvent = { ...onPage, onPath: true };
const esc: HoverEvent = { type: 'dismiss' };
const press: HoverEvent = { type: 'press-outside' };
const pin: HoverEvent = { type: 'toggle-pin' };
const key = (mark: number): HoverEvent => ({ type: 'key-open', mark });
const tap = (target: number | 'card' | 'page'): HoverEvent => ({ type: 'tap', on: target });
/** The timers that were started last, going off in time. */
const DWELT = 'the dwell is over';
const LEFT = 'the leave delay is over';

function play(events: (HoverEvent | typeof DWELT | typeof LEFT)[]): {
  state: HoverState;
  effects: HoverEffect[];
} {
  let state = INITIAL_STATE;
  const effects: HoverEffect[] = [];
  for (const event of events) {
    const timer = effects.findLast(effect => effect.type === 'start-dwell' || effect.type === 'start-leave');
    const token = timer && 'token' in timer ? timer.token : -1;
    const real: HoverEvent =
      event === DWELT
        ? { type: 'dwell-over', token }
        : event === LEFT
          ? { type: 'leave-over', token }
          : event;
    const step = reduceHover(state, real);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const OPEN = [on(1), DWELT] as const;
const PINNED = [...OPEN, pin] as const;

const CASES: [
  sentence: string,
  events: Parameters<typeof play>[0],
  name: HoverState['name'],
  mark?: number,
][] = [
  ['a pointer on plain text opens nothing', [onPage], 'idle'],
  ['a pointer that rests on a mark waits', [on(1)], 'waiting', 1],
  ['and opens its card after the dwell', [...OPEN], 'hover', 1],
  ['leaving the mark in time opens nothing', [on(1), onPage, DWELT], 'idle'],
  ['moving to another mark waits for that one', [on(1), on(2)], 'waiting', 2],
  ['Esc while waiting opens nothing', [on(1), esc, DWELT], 'idle'],
  ['a press while waiting opens nothing', [on(1), press, DWELT], 'idle'],
  ['pointer on the card keeps it', [...OPEN, onPage, onCard, LEFT], 'hover', 1],
  ['pointer back on the word keeps it', [...OPEN, onPage, on(1), LEFT], 'hover', 1],
  ['pointer away closes it after the leave delay', [...OPEN, onPage, LEFT], 'idle'],
  ['but not before', [...OPEN, onPage], 'hover', 1],
  ['a stop on the way to the card closes it in the end', [...OPEN, onTheWay, LEFT], 'idle'],
  [
    'another mark under the way to the card changes nothing',
    [...OPEN, on(2, { onPath: true }), DWELT],
    'hover',
    1,
  ],
  ['another mark elsewhere takes over after a dwell', [...OPEN, on(2), DWELT], 'hover', 2],
  ['passing over another mark and away closes', [...OPEN, on(2), onPage, LEFT], 'idle'],
  ['Esc closes', [...OPEN, esc], 'idle'],
  ['a press outside closes', [...OPEN, press], 'idle'],
  ['a pinned card stays when the pointer leaves', [...PINNED, onPage, LEFT], 'pinned', 1],
  ['a pinned card stays while another mark is dwelt on', [...PINNED, on(2), DWELT], 'pinned', 1],
  ['pinning while leaving keeps it', [...OPEN, onPage, pin, LEFT], 'pinned', 1],
  ['unpinning makes it a hover card again', [...PINNED, pin, onPage, LEFT], 'idle'],
  ['Esc closes a pinned card', [...PINNED, esc], 'idle'],
  ['a press outside leaves a pinned card', [...PINNED, press], 'pinned', 1],
  ['a press outside closes a card opened by keyboard', [key(3), press], 'idle'],
  ['the shortcut opens from nothing', [key(3)], 'pinned', 3],
  ['the shortcut opens over a hover card', [...OPEN, key(3)], 'pinned', 3],
  ['a tap on a mark opens it', [tap(4)], 'touch', 4],
  ['a tap on the card keeps it', [tap(4), tap('card')], 'touch', 4],
  ['a tap elsewhere closes it', [tap(4), tap('page')], 'idle'],
  ['a second tap on the mark closes it', [tap(4), tap(4)], 'idle'],
  ['a tap on another mark opens that', [tap(4), tap(5)], 'touch', 5],
  ['a tap on the page with nothing open does nothing', [tap('page')], 'idle'],
  ['pin with nothing open does nothing', [pin], 'idle'],
  ['a card that cannot be had is given up', [...OPEN, { type: 'card-lost' }], 'idle'],
  ['new marks end a wait', [on(1), { type: 'marks-replaced', successor: 9 }, DWELT], 'idle'],
  [
    'new marks keep an open card, under its new mark',
    [...OPEN, { type: 'marks-replaced', successor: 9 }],
    'hover',
    9,
  ],
  [
    'an open card outlives its mark',
    [...PINNED, { type: 'marks-replaced', successor: undefined }],
    'pinned',
    1,
  ],
];

describe('hover', () => {
  it.each(CASES)('%s', (_, events, name, mark) => {
    const { state } = play(events);
    expect(state.name).toBe(name);
    expect('mark' in state ? state.mark : undefined).toBe(mark);
  });

  it('ignores a dwell that was started before the pointer went on', () => {
    const first = reduceHover(INITIAL_STATE, on(1)).state;
    const second = reduceHover(first, on(2)).state;
    expect(reduceHover(second, { type: 'dwell-over', token: first.token })).toEqual({
      state: second,
      effects: [],
    });
  });

  it('begins the dwell anew with every step of a flying pointer, and lets it run for a slow one', () => {
    const dwells = (events: HoverEvent[]) =>
      play(events).effects.filter(({ type }) => type === 'start-dwell').length;
    expect(dwells([on(1), on(1, { flying: true }), on(1, { flying: true })])).toBe(3);
    expect(dwells([on(1), on(1), on(1)])).toBe(1);
  });

  it('gives the leave delay anew on the way to the card, and only there', () => {
    const leaves = (events: Parameters<typeof play>[0]) =>
      play(events).effects.filter(({ type }) => type === 'start-leave').length;
    expect(leaves([...OPEN, onTheWay, onTheWay, onTheWay])).toBe(3);
    expect(leaves([...OPEN, onPage, onPage, onPage])).toBe(1);
  });

  it.each<[string, Parameters<typeof play>[0], HoverEffect]>([
    ['waits the dwell', [on(1)], { type: 'start-dwell', token: 1, duration: DWELL }],
    [
      'waits longer over an open card',
      [...OPEN, on(2)],
      { type: 'start-dwell', token: 3, duration: DWELL_WHILE_OPEN },
    ],
    ['waits before closing', [...OPEN, onPage], { type: 'start-leave', token: 3, duration: LEAVE }],
    ['takes no focus by hover', [...OPEN], { type: 'open', mark: 1, pinned: false, focus: false }],
    ['takes the focus by keyboard', [key(3)], { type: 'open', mark: 3, pinned: true, focus: true }],
    ['gives the focus back on Esc', [key(3), esc], { type: 'close', returnFocus: true }],
    ['leaves the focus where a press put it', [key(3), press], { type: 'close', returnFocus: false }],
    ['never took it by pin', [...PINNED, esc], { type: 'close', returnFocus: false }],
    ['shows that it is pinned', [...PINNED], { type: 'show-pinned', pinned: true }],
  ])('%s', (_, events, effect) => expect(play(events).effects.at(-1)).toEqual(effect));
});
