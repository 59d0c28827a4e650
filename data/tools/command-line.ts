/** Ends the process with what is wrong with its arguments. */
export function misused(message: string): never {
  console.error(message);
  process.exit(2);
}

/** A whole number of zero or more as an option gives it; anything else ends the process. */
export function wholeNumber(option: string, written: string): number {
  return /^\d{1,9}$/.test(written) ? Number(written) : misused(`--${option} ${written}: not a whole number`);
}
