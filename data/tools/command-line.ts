import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What a command was called with. `--help` is answered with how it is used; what it does not know ends
 * the process with that too.
 */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return misused(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Ends the process with what is wrong with its arguments. */
export function misused(message: string): never {
  console.error(message);
  process.exit(2);
}

/** A whole number of zero or more as an option gives it; anything else ends the process. */
export function wholeNumber(option: string, written: string): number {
  return /^\d{1,9}$/.test(written) ? Number(written) : misused(`--${option} ${written}: not a whole number`);
}
