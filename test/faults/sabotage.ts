import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test can have go wrong in the background: its clock, in ms off, or its disk. */
export type Sabotage = { clock: number } | { disk: 'full' };

/** Stands before the background's own code in the copy that is tested: no page can reach into a worker. */
const SABOTEUR = `
(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener(({ sabotage } = {}) => {
  if (!sabotage) return;
  if ('clock' in sabotage) {
    const now = Date.now;
    Date.now = () => now() + sabotage.clock;
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
