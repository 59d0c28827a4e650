import type { UpdateStep } from '../dataset/update/update-step';

/** How the reader's copy of the data is kept fresh; moments are ms since 1970. */
export interface UpdateStatus {
  /** Whether this build has keys to trust and an address to ask. */
  possible: boolean;
  /** What is being done now. */
  step: UpdateStep | null;
  /** The folder that the reader chose, ending in `/`; null: this build's own. */
  feed: string | null;
  packagedFeeds: string[];
  /** Set when it is past: the newest version known was to be renewed by then, so the data may be old, or the clock wrong. */
  staleSince?: number;
  nextTry: number;
  lastTry?: number;
  lastSuccess?: number;
  problem?: { kind: string; detail: string };
  /** The version that the reader has gone back from. */
  undone?: string;
}
