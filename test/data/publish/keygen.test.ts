import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SETTINGS = '{"feeds":[],"keySet":null}';

let folder: string;
let settings: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ag-lens-keys-'));
  settings = join(folder, 'update.json');
  writeFileSync(settings, SETTINGS);
});
afterEach(() => rmSync(folder, { recursive: true }));

function keygen(...outs: string[]): number | null {
  return run('run-keygen', ...outs.flatMap(out => ['--out', join(folder, out)]));
}

function run(tool: string, ...options: string[]): number | null {
  const path = join(import.meta.dirname, `../../../data/tools/publish/${tool}.ts`);
  const args = ['--import', 'tsx', path, ...options, '--settings', settings];
  return spawnSync(process.execPath, args, { stdio: 'ignore' }).status;
}

const pinned = () => JSON.parse(readFileSync(settings, 'utf8')).keySet;

test('a key that cannot be kept is not pinned: nobody could ever sign with it', { timeout: 60_000 }, () => {
  expect(keygen('nowhere/key.pem')).not.toBe(0);
  expect(readFileSync(settings, 'utf8')).toBe(SETTINGS);
  expect(keygen('key.pem')).toBe(0);
  expect(existsSync(join(folder, 'key.pem'))).toBe(true);
  expect(pinned()).toMatchObject({ number: 1, threshold: 1 });
});

test('two of three keys sign data, and the keys that replace them', { timeout: 120_000 }, () => {
  const at = (name: string) => join(folder, name);
  const make = ['--threshold', '2', ...['a', 'b', 'c'].flatMap(name => ['--out', at(`${name}.pem`)])];
  expect(run('run-keygen', ...make.with(1, '4'))).not.toBe(0);
  expect(run('run-keygen', ...make)).toBe(0);
  expect(pinned()).toMatchObject({ number: 1, threshold: 2, keys: { length: 3 } });

  const publish = (...keys: string[]) =>
    run('run-publish', '--out', at('site'), ...keys.flatMap(key => ['--key', at(`${key}.pem`)]));
  expect(publish('a')).not.toBe(0);
  expect(publish('a', 'c')).toBe(0);
  expect(JSON.parse(readFileSync(at('site/latest.json'), 'utf8')).signatures).toHaveLength(2);

  const rotate = (...keys: string[]) =>
    run(
      'run-keygen',
      ...['--out', at('d.pem'), '--to', at('site')],
      ...keys.flatMap(key => ['--after', at(`${key}.pem`)]),
    );
  expect(rotate('b')).not.toBe(0);
  expect(existsSync(at('d.pem'))).toBe(false);
  expect(rotate('b', 'c')).toBe(0);
  expect(pinned()).toMatchObject({ number: 2, threshold: 1, keys: { length: 1 } });
  expect(existsSync(at('site/keys-2.json'))).toBe(true);
  expect(publish('d')).toBe(0);
});
