/** What is wrong with the source files, and where. */
export interface Problem {
  /** Path relative to `data/`. */
  file: string;
  /** Id or code of the record, or empty where the whole file is meant. */
  record: string;
  reason: string;
}

/** `coalitions/2018/x.json · x · reason` */
export function describeProblem({ file, record, reason }: Problem): string {
  return [file, record, reason].filter(part => part !== '').join(' · ');
}
