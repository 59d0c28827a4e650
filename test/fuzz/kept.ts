import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, fromJson } from './as-json';
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
export function keep(kind: string, { what, example }: FuzzFailure, folder = FOLDER): string {
  const text = JSON.stringify({ was: what.slice(0, 300), example: asJson(example) }, null, 2);
  const file = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
  return file;
}

export function keptOf(kind: string, folder = FOLDER): Kept[] {
  return keptFiles(folder)
    .filter(file => file.startsWith(`${kind}-`))
    .map(file => {
      const { was, example } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Kept, 'file'>;
      return { file, was, example: fromJson(example) };
    });
}

/** The names of all examples. */
export function keptFiles(folder = FOLDER): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
