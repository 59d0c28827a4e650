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
  const dataset = await sendMessage('datasetStatus', undefined).catch(() => 'failed' as const);
  const answeredAfter = Math.round(performance.now() - asked);
  const update = await sendMessage('updateStatus', undefined).catch(() => 'failed' as const);
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return {
    at: Date.now(),
    extension: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    languages: navigator.languages,
    answeredAfter,
    dataset,
    update,
    storage: {
      used: usage,
      room: quota,
      // With this permission browsers keep what an extension stores, whatever `persisted` says.
      kept: permissions.includes('unlimitedStorage') || (await navigator.storage.persisted()),
    },
    permissions: [...permissions].sort(),
    readsEverywhere: origins.includes('<all_urls>'),
    starts: readWorkerStarts(await storedStarts.getValue()),
    errors: readErrorNotes(await storedErrors.getValue()),
  };
}
