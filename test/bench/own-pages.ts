import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const FOLDER = join(process.cwd(), 'test/site/pages');

/** The newspaper's files by path: the benchmark is bundled, and no longer lies beside them. */
export function ownPages(): Record<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(
    names.map(name => [`/${name.split(sep).join('/')}`, readFileSync(join(FOLDER, name), 'utf8')]),
  );
}
