/** One row of the table: what was tried, how often, and what did not survive. */
export interface FuzzRow {
  what: string;
  cases: number;
  seed: number;
  failures: FuzzFailure[];
  /** How many cases did not survive; absent: one of each kind of failure. */
  failed?: number;
  /** Of the whole row. */
  seconds: number;
  /** What was counted or measured on the way. */
  figures: Record<string, number>;
}

export interface FuzzFailure {
  what: string;
  /** Which case of the run it was. */
  place?: number;
  /** The smallest that was found to fail. */
  example: unknown;
}

export interface FuzzOptions {
  seed: number;
  /** How many cases of each kind. */
  cases: number;
  /** After so many kinds of failure there are enough; ten where it is left out. */
  mostFailures?: number;
}
