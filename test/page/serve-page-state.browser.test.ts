import { expect, it, onTestFinished, vi } from 'vitest';
import { servePageState } from '../../entrypoints/content/serve-page-state';
import { PAGE_STATE_PORT } from '../../lib/messages/page-state-port';
import { EventTap } from '../../lib/page/hover/event-tap';

/** The browser's end of the wire: calls `listener` with a port that connects. */
function portOf(serve: () => void) {
  let connect: (port: object) => void = () => {};
  const onConnect = { addListener: (listener: typeof connect) => (connect = listener), removeListener() {} };
  const api = { runtime: { onConnect } };
  Object.assign(globalThis, { chrome: api, browser: api });
  serve();
  const port = {
    name: PAGE_STATE_PORT,
    onDisconnect: { addListener() {} },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
  };
  connect(port);
  return port;
}

it.each([
  ['that is left', () => {}],
  [
    'that was written anew and is left',
    (page: Document) => {
      page.open();
      page.write('<p>Ohio');
      page.close();
    },
  ],
])('whoever listens to a page %s is let go', async (_, before) => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const ending = new AbortController();
  onTestFinished(() => {
    ending.abort();
    frame.remove();
  });
  const page = frame.contentDocument as Document;
  const port = portOf(() => servePageState(() => ({ state: 'off' }), new EventTap(page), ending.signal));
  expect(port.postMessage).toHaveBeenCalledWith({ state: 'off' });
  before(page);
  await new Promise(resolve => setTimeout(resolve));
  page.defaultView?.dispatchEvent(new Event('pagehide'));
  expect(port.disconnect).toHaveBeenCalled();
});
