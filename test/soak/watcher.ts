import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the background has open, as the watcher before it counts. */
export interface Held {
  /** Connections to databases. */
  connections: number;
  /** Listeners of the extension's API, less those that were taken off. */
  listeners: number;
  /** Another one for each start of the background. */
  life: string;
  /** What the watcher could not do, and what the background's code left to nobody. */
  faults: string[];
}

/** Stands before the background's own code in the copy that is tested: nobody tells of its connections from outside. */
const WATCHER = `
(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const held = { connections: 0, listeners: 0, life: crypto.randomUUID(), faults: [] };
  self.addEventListener('error', ({ message }) => held.faults.push('uncaught: ' + message));
  self.addEventListener('unhandledrejection', ({ reason }) => held.faults.push('unhandled: ' + reason));
  const closed = new WeakSet();
  const end = database => {
    if (!closed.has(database)) held.connections--;
    closed.add(database);
  };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => {
      held.connections++;
      request.result.addEventListener('close', () => end(request.result));
    });
    return request;
  };
  const close = IDBDatabase.prototype.close;
  IDBDatabase.prototype.close = function () {
    end(this);
    return close.call(this);
  };
  const events = {
    'runtime.onMessage': api.runtime.onMessage,
    'storage.onChanged': api.storage.onChanged,
    'storage.local.onChanged': api.storage.local.onChanged,
    'alarms.onAlarm': api.alarms.onAlarm,
  };
  for (const [name, event] of Object.entries(events)) {
    const { addListener, removeListener } = event;
    const wrapped = {
      addListener: (...given) => (held.listeners++, addListener.apply(event, given)),
      removeListener: (...given) => (held.listeners--, removeListener.apply(event, given)),
    };
    for (const [called, value] of Object.entries(wrapped)) {
      try {
        Object.defineProperty(event, called, { value, configurable: true, writable: true });
      } catch (error) {
        held.faults.push(name + '.' + called + ' is not watched: ' + error);
      }
      if (event[called] !== value) held.faults.push(name + '.' + called + ' is not watched');
    }
  }
  api.runtime.onMessage.addListener((message, sender, answer) => {
    if (message?.soak !== 'held') return;
    answer({ ...held });
    held.faults = [];
  });
})();
`;

export function letInWatcher(extension: string): void {
  const background = join(extension, 'background.js');
  writeFileSync(background, WATCHER + readFileSync(background, 'utf8'));
}
