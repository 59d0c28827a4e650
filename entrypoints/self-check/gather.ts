import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/protocol';
import { readErrorNotes } from '../../lib/self-check/error-notes';
import type { SelfCheck } from '../../lib/self-check/self-check';
import { readWorkerStarts } from '../../lib/self-check/worker-starts';
import { storedStarts } from '../background/count-starts';
import { storedErrors } from '../background/error-log';

/** Asks browser and background for all that a self-check tells. Never throws. */
export async function gather(): Promise<SelfCheck> {
  const asked = performance.now();
  const dataset = await otherwise('failed' as const, () => sendMessage('datasetStatus', undefined));
  const answeredAfter = Math.round(performance.now() - asked);
  const update = await otherwise('failed' as const, () => sendMessage('updateStatus', undefined));
  const estimate = await otherwise({} as StorageEstimate, () => navigator.storage.estimate());
  const { permissions = [], origins = [] } = await otherwise<Granted>({}, () => browser.permissions.getAll());
  return {
    at: Date.now(),
    extension: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    languages: navigator.languages,
    answeredAfter,
    dataset,
    update,
    storage: {
      used: estimate.usage ?? 0,
      room: estimate.quota ?? 0,
      // With this permission browsers keep what an extension stores, whatever `persisted` says.
      kept:
        permissions.includes('unlimitedStorage') ||
        (await otherwise(false, () => navigator.storage.persisted())),
    },
    permissions: [...permissions].sort(),
    readsEverywhere: origins.includes('<all_urls>'),
    starts: readWorkerStarts(await otherwise(null, () => storedStarts.getValue())),
    // The background has those as well that could not be stored.
    errors: await otherwise(undefined, () => sendMessage('errorNotes', undefined)).then(
      async told => told ?? readErrorNotes(await otherwise(null, () => storedErrors.getValue())),
    ),
  };
}

interface Granted {
  permissions?: string[];
  origins?: string[];
}

/** What `ask` answers; `instead` where it fails, be it that the browser has no such thing. */
async function otherwise<T, I = T>(instead: I, ask: () => Promise<T>): Promise<T | I> {
  try {
    return await ask();
  } catch {
    return instead;
  }
}
