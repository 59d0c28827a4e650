import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** As npm's scripts set it; the benchmark runs this bundled, from another place. */
const root = process.cwd();

/** Builds the extension with other data and other keys, into a folder of its own. */
export function buildForFaults(
  browser: 'chrome' | 'firefox',
  sources: string,
  settings: string,
  into: string,
): string {
  const target = join(into, browser);
  execFileSync('npx', ['wxt', 'build', '-b', browser, '--mode', 'faults'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, AG_LENS_DATA: sources, AG_LENS_UPDATE: settings },
  });
  const built = join(root, '.output', `${browser}-mv3-faults`);
  if (!existsSync(built)) throw new Error(`No build in ${built}.`);
  cpSync(built, target, { recursive: true });
  rmSync(built, { recursive: true });
  return target;
}
