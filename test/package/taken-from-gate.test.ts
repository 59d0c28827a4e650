import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedModules, takenFromGate } from '../../data/tools/package/taken-from-gate';
import { HANDED_OVER } from '../../entrypoints/gate/handed-over';

const root = join(import.meta.dirname, '..', '..');
const modules = handedModules(root);

describe('what the gate hands over to the reading', () => {
  it.each(modules.map(path => [path.slice(root.length + 1), path]))('has all of %s', async (_, path) => {
    const exported: Record<string, unknown> = await import(path);
    expect(Object.keys(exported).length).toBeGreaterThan(0);
    expect(HANDED_OVER).toEqual(expect.objectContaining(exported));
  });

  it('has nothing of two modules under one name', async () => {
    const names = await Promise.all(modules.map(async path => Object.keys(await import(path))));
    expect(names.flat().sort()).toEqual(Object.keys(HANDED_OVER).sort());
  });
});

describe('a module that the reading imports', () => {
  const taken = async (path: string) =>
    takenFromGate(root).resolveId.call({ resolve: async id => ({ id }) }, join(root, path), 'importer.ts');

  it('is taken from the gate where the gate has it', async () =>
    expect(await taken('lib/page/concern.ts')).toEqual({ id: 'agLensGate.code', external: true }));

  it('is built in where the gate has it not', async () =>
    expect(await taken('lib/page/paint.ts')).toBeUndefined());
});
