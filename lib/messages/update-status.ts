import type { UpdateOutcome, UpdateStep } from '../dataset/update/update-step';

/** How the reader's copy of the data is kept fresh; moments are ms since 1970. */
export interface UpdateStatus {
  /** Whether this build has keys to trust and an address to ask. */
  possible: boolean;
  /** What is being done now. */
  step: UpdateStep | null;
  /** The folder that the reader chose, ending in `/`; null: this build's own. */
  feed: string | null;
  packagedFeeds: string[];
  /** What came of the last one, as far as the worker has not been ended since; whoever followed it tells that. */
  last?: UpdateOutcome;
  /** Whether there is other data to go back to: what came with the extension. */
  canUndo: boolean;
  /** Set when it is past: newer data was to be there by then, so the data may be old, or the clock wrong. */
  staleSince?: number;
  nextTry: number;
  lastTry?: number;
  lastSuccess?: number;
  problem?: { kind: string; detail: string };
  /** Why older releases, beside the facts, are not yet the newest. */
  lacking?: { kind: string; detail: string };
  /** The version that the reader has gone back from. */
  undone?: string;
}
