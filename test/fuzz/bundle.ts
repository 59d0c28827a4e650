import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** A module of the project as one script that runs as it stands, in any world of a page. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'bundled' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`No script came of ${entry}.`);
  return chunk.code;
}
