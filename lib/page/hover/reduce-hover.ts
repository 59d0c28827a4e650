import type { HoverEvent, HoverState, MarkId, Step, Token } from './hover-state';
import { DWELL, DWELL_WHILE_OPEN, LEAVE } from './timings';

type Open = Extract<HoverState, { name: 'hover' | 'pinned' | 'touch' }>;
type PointerEvent = Extract<HoverEvent, { type: 'pointer' }>;

export const INITIAL_STATE: HoverState = { name: 'idle', token: 0 };

/** What follows from an event: the next state, and what is to be done in order. Pure. */
export function reduceHover(state: HoverState, event: HoverEvent): Step {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event);
    case 'dwell-over':
      return event.token === state.token ? onDwellOver(state) : stay(state);
    case 'leave-over':
      return event.token === state.token && state.name === 'hover' && state.pointer.at === 'away'
        ? close(state)
        : stay(state);
    case 'tap':
      return onTap(state, event.on);
    case 'key-open':
      return open({ name: 'pinned', token: state.token + 1, mark: event.mark, by: 'keyboard' });
    case 'toggle-pin':
      return onTogglePin(state);
    case 'press-outside':
      // What the reader has pinned stays while they click and select on the page.
      return state.name === 'idle' || (state.name === 'pinned' && state.by === 'reader')
        ? stay(state)
        : close(state, false);
    case 'dismiss':
      return state.name === 'idle' ? stay(state) : close(state);
    case 'card-lost':
      return isOpen(state) ? close(state) : stay(state);
    case 'marks-replaced':
      return onMarksReplaced(state, event.successor);
  }
}

function onPointer(state: HoverState, event: PointerEvent): Step {
  const mark = typeof event.over === 'object' ? event.over.mark : undefined;
  if (state.name === 'idle') return mark === undefined ? stay(state) : wait(state.token + 1, mark);
  if (state.name === 'waiting') {
    if (mark === undefined) return close(state);
    if (mark !== state.mark || event.flying) return wait(state.token + 1, mark);
    return stay(state);
  }
  if (state.name !== 'hover') return stay(state);
  if (event.over === 'card' || mark === state.mark) return comeHome(state);
  if (mark !== undefined && !event.onPath) return approach(state, mark, event.flying);
  return leave(state, event.onPath);
}

function comeHome(state: Extract<Open, { name: 'hover' }>): Step {
  if (state.pointer.at === 'home') return stay(state);
  const token = state.token + 1;
  return { state: { ...state, token, pointer: { at: 'home' } }, effects: [{ type: 'stop-timers' }] };
}

function approach(state: Extract<Open, { name: 'hover' }>, mark: MarkId, flying: boolean): Step {
  if (state.pointer.at === 'other' && state.pointer.mark === mark && !flying) return stay(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, pointer: { at: 'other', mark } },
    effects: [{ type: 'stop-timers' }, { type: 'start-dwell', token, duration: DWELL_WHILE_OPEN }],
  };
}

/** On the way to the card every step gives the whole delay anew; elsewhere it runs out. */
function leave(state: Extract<Open, { name: 'hover' }>, onPath: boolean): Step {
  if (state.pointer.at === 'away' && !onPath) return stay(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, pointer: { at: 'away' } },
    effects: [{ type: 'stop-timers' }, { type: 'start-leave', token, duration: LEAVE }],
  };
}

function onDwellOver(state: HoverState): Step {
  const token = state.token + 1;
  if (state.name === 'waiting')
    return open({ name: 'hover', token, mark: state.mark, pointer: { at: 'home' } });
  if (state.name === 'hover' && state.pointer.at === 'other') {
    return open({ name: 'hover', token, mark: state.pointer.mark, pointer: { at: 'home' } });
  }
  return stay(state);
}

function onTap(state: HoverState, on: MarkId | 'card' | 'page'): Step {
  if (on === 'card') return stay(state);
  if (on === 'page') return isOpen(state) ? close(state) : stay(state);
  if (state.name === 'touch' && state.mark === on) return close(state);
  return open({ name: 'touch', token: state.token + 1, mark: on });
}

function onTogglePin(state: HoverState): Step {
  if (state.name === 'pinned') {
    const next: HoverState = { name: 'hover', token: state.token, mark: state.mark, pointer: { at: 'home' } };
    return { state: next, effects: [{ type: 'show-pinned', pinned: false }] };
  }
  if (!isOpen(state)) return stay(state);
  const next: HoverState = { name: 'pinned', token: state.token + 1, mark: state.mark, by: 'reader' };
  return { state: next, effects: [{ type: 'stop-timers' }, { type: 'show-pinned', pinned: true }] };
}

function wait(token: Token, mark: MarkId): Step {
  return {
    state: { name: 'waiting', token, mark },
    effects: [{ type: 'stop-timers' }, { type: 'start-dwell', token, duration: DWELL }],
  };
}

function open(state: Open): Step {
  const pinned = state.name === 'pinned';
  const focus = pinned && state.by === 'keyboard';
  return { state, effects: [{ type: 'stop-timers' }, { type: 'open', mark: state.mark, pinned, focus }] };
}

/** What is open stays open: its facts are as true as before. */
function onMarksReplaced(state: HoverState, successor: MarkId | undefined): Step {
  if (state.name === 'waiting') return close(state);
  return stay(isOpen(state) && successor !== undefined ? { ...state, mark: successor } : state);
}

/** Ends waiting or closes what is open; what was opened by keyboard gives the focus back. */
function close(state: HoverState, mayReturnFocus = true): Step {
  const next: HoverState = { name: 'idle', token: state.token + 1 };
  if (!isOpen(state)) return { state: next, effects: [{ type: 'stop-timers' }] };
  const returnFocus = mayReturnFocus && state.name === 'pinned' && state.by === 'keyboard';
  return { state: next, effects: [{ type: 'stop-timers' }, { type: 'close', returnFocus }] };
}

function isOpen(state: HoverState): state is Open {
  return state.name === 'hover' || state.name === 'pinned' || state.name === 'touch';
}

function stay(state: HoverState): Step {
  return { state, effects: [] };
}
