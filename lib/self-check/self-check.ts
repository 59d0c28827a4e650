import type { DatasetStatus } from '../messages/protocol';
import type { UpdateStatus } from '../messages/update-status';
import type { ErrorNote } from './error-notes';
import type { WorkerStarts } from './worker-starts';

/** What AG Lens can say of itself on this machine. Nothing in it tells of a page, or of what was looked up. */
export interface SelfCheck {
  /** Ms since 1970. */
  at: number;
  extension: string;
  /** As the browser names itself. */
  browser: string;
  /** BCP 47, in the order of the reader's liking. */
  languages: readonly string[];
  /** How long the background took to answer, in ms, its start included. */
  answeredAfter: number;
  dataset: DatasetStatus | 'failed';
  update: UpdateStatus | 'failed';
  storage: { used: number; room: number; kept: boolean };
  permissions: readonly string[];
  /** Whether pages of all sites may be read: browsers let their readers take that back. */
  readsEverywhere: boolean;
  starts: WorkerStarts | null;
  errors: readonly ErrorNote[];
}
