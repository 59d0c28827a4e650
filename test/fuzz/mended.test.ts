import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFiles } from './kept';
import { allMended } from './mended';

const ROOT = join(import.meta.dirname, '..', '..');

describe('what was mended is seen to by a test', () => {
  it.each(allMended())('$kind: $was', ({ test, named }) => {
    expect(test).toMatch(/^test\/(?:fuzz\/kept\/[\w-]+\.json|[\w/-]+\.test\.tsx?)$/);
    expect(existsSync(join(ROOT, test)), test).toBe(true);
    expect(readFileSync(join(ROOT, test), 'utf8')).toContain(named);
  });

  it.each(keptFiles())('the example %s is told of', file => {
    expect(allMended().map(({ test }) => test)).toContain(`test/fuzz/kept/${file}`);
  });
});
