import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test can have go wrong in the background: its clock, in ms off, its disk, or its connection to the database. */
export type Sabotage = { clock: number } | { disk: 'full' } | { database: 'closed' };

/** Stands before the background's own code in the copy that is tested: no page can reach into a worker. */
const SABOTEUR = `
const opened = [];
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given);
  request.addEventListener('success', () => opened.push(request.result));
  return request;
};
(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener(({ sabotage } = {}) => {
  if (!sabotage) return;
  if ('clock' in sabotage) {
    const now = Date.now;
    Date.now = () => now() + sabotage.clock;
  } else if ('database' in sabotage) {
    for (const database of opened) database.close();
  } else {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (/^(?:releases|coalitions|content)\\b/.test(this.name))
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, given);
    };
  }
});
`;

export function letInSaboteur(extension: string): void {
  const background = join(extension, 'background.js');
  writeFileSync(background, SABOTEUR + readFileSync(background, 'utf8'));
}
