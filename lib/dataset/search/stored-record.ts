import type { FoundRecord, FoundRelease } from './found';

/** What comes back with a hit; which of its words matched depends on the query. */
export type StoredRecord = Omit<FoundRecord, 'matched'>;
export type StoredRelease = Omit<FoundRelease, 'matched'>;
