import type { Browser } from 'wxt/browser';
import { PAGE_STATE_PORT } from '../../lib/messages/page-state-port';
import type { PageState } from '../../lib/messages/protocol';
import type { EventTap } from '../../lib/page/hover/event-tap';
import { extensionApi } from '../gate/extension-api';

/** Tells the page's state to whoever connects, and then again at every call of what it returns. */
export function servePageState(
  current: () => PageState,
  events: EventTap,
  signal: AbortSignal,
): (state: PageState) => void {
  const listeners = new Map<Browser.runtime.Port, PageState>();

  const tell = (port: Browser.runtime.Port, state: PageState) => {
    if (saysTheSame(listeners.get(port), state)) return;
    listeners.set(port, state);
    port.postMessage(state);
  };
  const connected = (port: Browser.runtime.Port) => {
    if (port.name !== PAGE_STATE_PORT) return;
    port.onDisconnect.addListener(() => listeners.delete(port));
    tell(port, current());
  };
  const leave = () => {
    for (const port of listeners.keys()) port.disconnect();
    listeners.clear();
  };
  const { onConnect } = extensionApi().runtime;
  onConnect.addListener(connected);
  // What is kept for coming back to is not what its tab shows: Firefox would leave the port open.
  events.on('pagehide', leave, signal);
  signal.addEventListener(
    'abort',
    () => {
      listeners.clear();
      onConnect.removeListener(connected);
    },
    { once: true },
  );
  return state => {
    for (const port of listeners.keys()) tell(port, state);
  };
}

/** A page that changes twice a second mostly moves its marks, which is nothing to tell. */
function saysTheSame(before: PageState | undefined, now: PageState): boolean {
  if (before?.state !== now.state) return false;
  if (before.state !== 'marked' || now.state !== 'marked') return now.state !== 'failed';
  const { cards, marks } = before.answer;
  return (
    cards === now.answer.cards &&
    marks.length === now.answer.marks.length &&
    marks.every((mark, place) => mark.card === now.answer.marks[place]?.card)
  );
}
