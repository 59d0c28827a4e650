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

function keygen(out: string): number | null {
  const tool = join(import.meta.dirname, '../../../data/tools/publish/run-keygen.ts');
  const args = ['--import', 'tsx', tool, '--out', join(folder, out), '--settings', settings];
  return spawnSync(process.execPath, args, { stdio: 'ignore' }).status;
}

test('a key that cannot be kept is not pinned: nobody could ever sign with it', { timeout: 60_000 }, () => {
  expect(keygen('nowhere/key.pem')).not.toBe(0);
  expect(readFileSync(settings, 'utf8')).toBe(SETTINGS);
  expect(keygen('key.pem')).toBe(0);
  expect(existsSync(join(folder, 'key.pem'))).toBe(true);
  expect(JSON.parse(readFileSync(settings, 'utf8')).keySet).toMatchObject({ number: 1, threshold: 1 });
});
