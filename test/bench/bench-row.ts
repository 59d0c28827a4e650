/** One figure of the benchmark, held against others that were measured in the same run on the same input. */
export interface BenchRow {
  name: string;
  unit: 'ms' | 'bytes' | 'times' | 'of 1';
  /** Median. */
  ours: number;
  /** First and third quartile of {@link ours}; absent where there is one value only. */
  spread?: readonly [number, number];
  /** Medians, by the name of what they are of. */
  against: Readonly<Record<string, number>>;
  goal: string;
  holds: boolean;
}
