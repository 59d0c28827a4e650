import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzFailure } from './fuzz-row';

const FOLDER = join(import.meta.dirname, 'kept');

/** An example that failed once, and is tried with every run of the tests. */
export interface Kept {
  file: string;
  /** What was wrong with it. */
  was: string;
  example: unknown;
}

/** Stores an example, by a name that tells its kind; returns the file's. */
export function keep(kind: string, { what, example }: FuzzFailure): string {
  const text = JSON.stringify({ was: what.slice(0, 300), example }, null, 2);
  const file = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, file), `${text}\n`);
  return file;
}

export function keptOf(kind: string): Kept[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter(file => file.startsWith(`${kind}-`))
    .map(file => ({ file, ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Kept, 'file'>) }));
}
