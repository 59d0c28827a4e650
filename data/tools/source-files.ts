import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A JSON file under `data/`, its path relative to that folder with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Absolute path of the project's own `data/`. */
export const DATA_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** JSON beside the facts that is none: where updates come from, and what nobody has reviewed yet. */
const NO_FACTS = /^(?:update\.json|proposals\/.*)$/;

/** Every JSON file of facts under `root`, sorted by path. */
export function readSourceFiles(root: string = DATA_ROOT): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !NO_FACTS.test(path))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
