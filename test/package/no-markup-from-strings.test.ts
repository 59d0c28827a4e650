import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const RUNS_OR_PARSES =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|(?:set|parse)HTML|createContextualFragment|DOMParser|\bsrcdoc\b|document\.write|\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*['"`]/;

it('nothing of the extension makes markup or code out of strings', () => {
  const guilty = ['components', 'entrypoints', 'lib'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .filter(name => RUNS_OR_PARSES.test(readFileSync(join(root, folder, name), 'utf8')))
      .map(name => `${folder}/${name}`),
  );
  expect(guilty).toEqual([]);
});
