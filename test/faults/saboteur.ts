/**
 * What stands before the background's own code in the copy that is tested: no page can reach into a
 * worker. It hears from a page on a channel of its own, which wakes no worker.
 */
export const SABOTEUR = `(() => {
const channel = new BroadcastChannel('sabotage');
let steps = [];
let reached = false;
/** Whether the work is to stand still here, which is the last of the steps that were named. */
const standsAt = (at, ...names) => {
  const [next] = steps;
  if (!next || next.at !== at || !names.some(name => name.startsWith(next.of ?? ''))) return false;
  next.nth = (next.nth ?? 1) - 1;
  if (next.nth > 0) return false;
  steps.shift();
  if (steps.length > 0) return false;
  reached = true;
  return true;
};
const forEver = new Promise(() => undefined);
const wrap = (owner, name, wrapped) => {
  const real = owner[name];
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: wrapped(real) });
};
const opened = [];
const keepsCalling = {
  open: real => function (...given) {
    const request = real.apply(this, given);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  },
};
wrap(IDBFactory.prototype, 'open', keepsCalling.open);

for (const [name, at] of [['verify', 'verify'], ['digest', 'digest']])
  wrap(SubtleCrypto.prototype, name, real => function (...given) {
    return standsAt(at, '') ? forEver : real.apply(this, given);
  });
wrap(Blob.prototype, 'arrayBuffer', real => function () {
  return standsAt('merged', '') ? forEver : real.call(this);
});
globalThis.DecompressionStream = new Proxy(DecompressionStream, {
  construct: (Real, given) =>
    standsAt('unpack', '')
      ? { readable: new ReadableStream(), writable: new WritableStream() }
      : new Real(...given),
});
// Long work looks at the clock whether its turn is over: it is, after each of its steps.
let ahead = 0;
wrap(Performance.prototype, 'now', real => function () {
  if (steps[0]?.at === 'turn') ahead += 100;
  return real.call(this) + ahead;
});
wrap(Scheduler.prototype, 'postTask', real => function (...given) {
  return standsAt('turn', '') ? forEver : real.apply(this, given);
});
const { storage } = globalThis.browser ?? globalThis.chrome;
const { local } = storage;
const set = local.set.bind(local);
local.set = items => (standsAt('set', ...Object.keys(items)) ? forEver : set(items));

/** Transactions that are to come to no end. */
const stuck = new WeakSet();
const { get } = IDBObjectStore.prototype;
const keepOpen = store => {
  stuck.add(store.transaction);
  const goOn = () => {
    get.call(store, 'nothing').onsuccess = goOn;
  };
  goOn();
};
for (const name of ['put', 'delete', 'clear'])
  wrap(IDBObjectStore.prototype, name, real => function (...given) {
    const request = real.apply(this, given);
    if (standsAt(name, this.name)) keepOpen(this);
    return request;
  });
wrap(IDBTransaction.prototype, 'commit', real => function () {
  if (!stuck.has(this)) real.call(this);
});
wrap(IDBDatabase.prototype, 'transaction', real => function (...given) {
  const transaction = real.apply(this, given);
  if (transaction.mode === 'readwrite')
    transaction.addEventListener('complete', event => {
      if (standsAt('commit', ...transaction.objectStoreNames)) event.stopImmediatePropagation();
    });
  return transaction;
});

const { now } = Date;
channel.onmessage = ({ data }) => {
  if ('clock' in data) Date.now = () => now() + data.clock;
  if ('database' in data) for (const database of opened) database.close();
  if ('stand' in data) [steps, reached] = [data.stand, false];
  if ('answer' in data) return;
  channel.postMessage({ answer: reached });
};
})();
`;
