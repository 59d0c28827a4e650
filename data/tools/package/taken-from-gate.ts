import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whose imports are the modules that the gate hands over. */
const HANDED_OVER = 'entrypoints/gate/handed-over.ts';

/** As the reading finds them when it runs: see the type `Gate`. */
const WHERE = 'agLensGate.code';

/** The parts of a bundler's plugin that are needed here. */
interface GateTaker {
  name: string;
  enforce: 'pre';
  config(): object;
  resolveId(
    this: { resolve(source: string, importer?: string): Promise<{ id: string } | null> },
    source: string,
    importer?: string,
  ): Promise<{ id: string; external: true } | undefined>;
}

/** Paths of the modules that the gate hands over, from a project's root. */
export function handedModules(root: string): string[] {
  const path = join(root, HANDED_OVER);
  const imports = readFileSync(path, 'utf8').matchAll(/^import \{.*?\} from '(.*?)';$/gms);
  return [...imports].map(([, source = '']) => `${resolve(path, '..', source)}.ts`);
}

/** For the build of the reading, which is to take from the gate what the gate has: it is not built in again. */
export function takenFromGate(root: string): GateTaker {
  const handed = new Set(handedModules(root));
  return {
    name: 'taken-from-gate',
    enforce: 'pre',
    config: () => ({ build: { rollupOptions: { output: { globals: { [WHERE]: WHERE } } } } }),
    async resolveId(source, importer) {
      const id = importer && (await this.resolve(source, importer))?.id;
      return id && handed.has(id) ? { id: WHERE, external: true } : undefined;
    },
  };
}
