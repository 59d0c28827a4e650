import { storage } from 'wxt/utils/storage';
import { NEVER_SYNCED, type SyncRecord } from '../../lib/settings/settings-sync';

/** What is remembered of syncing; the worker alone writes it, the options page shows it. */
export const syncRecord = storage.defineItem<SyncRecord>('local:settings-sync', { fallback: NEVER_SYNCED });
