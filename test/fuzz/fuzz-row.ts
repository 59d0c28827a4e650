/** One row of the table: what was tried, how often, and what did not survive. */
export interface FuzzRow {
  what: string;
  cases: number;
  seed: number;
  failures: FuzzFailure[];
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
}
