import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where it writes, in the page's root element, the address of its own page and what it has heard. */
export const ADDRESS = 'data-other-address';
export const HEARD = 'data-other-heard';

/**
 * In every page, in a world of its own: it listens for whatever our extension might send, and does
 * what the test asks for, with the answer as JSON in an event's detail.
 */
const CONTENT_SCRIPT = `
const api = globalThis.browser ?? chrome;
const { documentElement } = document;
const heard = [];
const hear = what => { heard.push(what); documentElement.setAttribute('${HEARD}', JSON.stringify(heard)); };
api.runtime.onMessage.addListener(message => { hear(['message', message]); });
api.runtime.onConnect.addListener(port => { hear(['port', port.name]); });
addEventListener('message', ({ data }) => hear(['posted', String(data)]));
documentElement.setAttribute('${HEARD}', '[]');
documentElement.setAttribute('${ADDRESS}', api.runtime.getURL('page.html'));
const deeds = {
  send: (ours, messages) => sendAll(api, ours, messages),
  look: () => {
    const host = document.querySelector('ag-lens-card');
    const opened = host?.openOrClosedShadowRoot ?? (host && api.dom?.openOrClosedShadowRoot(host));
    return {
      globals: Object.keys(globalThis).filter(name => /lens/i.test(name)),
      shadowRoot: host?.shadowRoot ?? null,
      byBrowser: opened?.textContent ?? null,
    };
  },
  press: () => {
    const host = document.querySelector('ag-lens-card');
    const opened = host.openOrClosedShadowRoot ?? api.dom.openOrClosedShadowRoot(host);
    const all = [...opened.querySelectorAll('button, a')];
    for (const each of all) {
      each.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click', 'keydown'])
        each.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    }
    return all.length;
  },
  spoil: () => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    const host = document.querySelector('ag-lens-card');
    host?.hidePopover();
    host?.setAttribute('inert', '');
    host?.remove();
    for (const key of ['Escape', 'N'])
      documentElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, altKey: true, shiftKey: true, key }));
    postMessage({ type: 'ag-lens', data: null }, '*');
    return true;
  },
};
addEventListener('to-other-extension', async ({ detail }) => {
  const { id, deed, args } = JSON.parse(detail);
  const answer = await Promise.resolve().then(() => deeds[deed](...args)).then(
    value => ({ value }), error => ({ error: String(error) }));
  documentElement.setAttribute('data-other-answer', JSON.stringify({ id, ...answer }));
});
`;

/** Sends each message to an extension by its id, and opens ports to it; what comes back, by what was sent. */
const SEND_ALL = `
async function sendAll(api, to, { messages, ports }) {
  const patience = what => new Promise(resolve => setTimeout(() => resolve(what), 1500));
  const sent = messages.map(async message => {
    const answer = await Promise.race([
      Promise.resolve().then(() => api.runtime.sendMessage(to, message)).then(
        value => value === undefined || value === null ? 'nothing' : { value },
        () => 'nobody there'),
      patience('nothing'),
    ]);
    return [message.type ?? 'no type', answer];
  });
  const opened = ports.map(async name => {
    const port = api.runtime.connect(to, { name });
    const answer = await Promise.race([
      new Promise(resolve => {
        port.onMessage.addListener(value => resolve({ value }));
        port.onDisconnect.addListener(() => { void api.runtime.lastError; resolve('nobody there'); });
        for (const message of messages) try { port.postMessage(message); } catch {}
      }),
      patience('nothing'),
    ]);
    return ['port ' + name, answer];
  });
  return await Promise.all([...sent, ...opened]);
}
`;

/** Writes an extension of somebody else's into a folder, as small as can be, that may read every page. */
export function writeOtherExtension(folder: string, name: 'Chromium' | 'Firefox'): void {
  mkdirSync(folder, { recursive: true });
  const version = name === 'Chromium' ? 3 : 2;
  const manifest = {
    manifest_version: version,
    name: 'Other',
    version: '1',
    content_scripts: [
      { matches: ['http://127.0.0.1/*'], js: ['send-all.js', 'content.js'], run_at: 'document_start' },
    ],
    ...(name === 'Firefox' && { browser_specific_settings: { gecko: { id: 'other@other.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'send-all.js'), SEND_ALL);
  writeFileSync(join(folder, 'content.js'), CONTENT_SCRIPT);
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><meta charset="utf-8"><title>Other</title><script src="send-all.js"></script>',
  );
}
