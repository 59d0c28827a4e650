import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the background has open, as the watcher before it counts. */
export interface Held {
  /** Connections to databases. */
  connections: number;
  /** Listeners of the extension's API, less those that were taken off. */
  listeners: number;
}

/** Stands before the background's own code in the copy that is tested: nobody tells of its connections from outside. */
const WATCHER = `
(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const held = { connections: 0, listeners: 0 };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => {
      held.connections++;
      request.result.addEventListener('close', () => held.connections--);
    });
    return request;
  };
  const closed = new WeakSet();
  const close = IDBDatabase.prototype.close;
  IDBDatabase.prototype.close = function () {
    if (!closed.has(this)) held.connections--;
    closed.add(this);
    return close.call(this);
  };
  for (const event of [api.runtime.onMessage, api.storage.onChanged, api.storage.local.onChanged, api.alarms.onAlarm]) {
    if (!event) continue;
    const { addListener, removeListener } = event;
    try {
      event.addListener = (...given) => (held.listeners++, addListener.apply(event, given));
      event.removeListener = (...given) => (held.listeners--, removeListener.apply(event, given));
    } catch {}
  }
  api.runtime.onMessage.addListener((message, sender, answer) => {
    if (message?.soak !== 'held') return;
    answer({ ...held });
  });
})();
`;

export function letInWatcher(extension: string): void {
  const background = join(extension, 'background.js');
  writeFileSync(background, WATCHER + readFileSync(background, 'utf8'));
}
