import type { Fault, FaultyHost, Part } from './faulty-host';
import type { Reader } from './reader';

/**
 * The publications that readers are brought to: one that differs little from what they have and offers
 * a diff, and one that differs in more than is written in one transaction, and is to be had whole only.
 */
export type Goal = 'new' | 'much';

/** A thing that goes wrong, and what the reader must have and know after it. */
export interface FaultCase {
  fault: string;
  /** What a sound host leads to: the new where nothing is said. */
  to?: Goal;
  /** Served instead of the sound publication. */
  publication?: string;
  /** What the network or the host does. */
  does?: Fault;
  /** What the reader has been through before. */
  before?: (reader: Reader, host: FaultyHost) => Promise<void>;
  /** What happens on the reader's side while the update runs; by default nothing. */
  meanwhile?: (reader: Reader, host: FaultyHost) => Promise<void>;
  /** Just before the update; ends with the background. */
  arrange?: (reader: Reader) => Promise<void>;
  /** The browser gives no more room until it is tried again. */
  diskFull?: true;
  /** Of which data one may be held afterwards; `old` where nothing is said. */
  mayHave?: readonly ('old' | 'new')[];
  /** Gets data from where the build says, not from where the reader does. */
  ofBuild?: boolean;
  /** What is served when it is tried again; the sound publication where nothing is said. */
  afterwards?: string;
  /** The reader is told that the data may be old. */
  stale?: true;
  /** The host is left alone for so long at least, in ms. */
  waits?: number;
  /** The reader is told that the facts are new and older releases are not, for one of these reasons. */
  lacks?: readonly string[];
  /** All that is asked of the host. */
  asks?: readonly Part[];
  /** Says what else is wrong, if anything. */
  also?: (reader: Reader) => Promise<string | undefined>;
  /**
   * The problem that the reader is told, one of these; where nothing is said, that it was broken off, or none with
   * the new data.
   */
  told?: readonly (string | undefined)[];
}
