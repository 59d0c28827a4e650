import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageOfBuild, versionOfBuild } from '../../data/tools/package/version-of-build';

const root = mkdtempSync(join(tmpdir(), 'ag-lens-version-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args]);

beforeAll(() => {
  writeFileSync(join(root, 'package.json'), '{\n  "version": "0.1.0"\n}\n');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('the version of a build is package.json’s where there is no repository', () => {
  expect(versionOfBuild(root)).toBe('0.1.0');
});

it('is that of the tag on the commit, if browsers take such a version, and of no earlier commit’s', () => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'first');
  expect(versionOfBuild(root)).toBe('0.1.0');
  git('tag', 'v1.0-beta');
  expect(versionOfBuild(root)).toBe('0.1.0');
  git('tag', '-d', 'v1.0-beta');
  git('tag', 'v1.2.0');
  expect(versionOfBuild(root)).toBe('1.2.0');
  expect(JSON.parse(packageOfBuild(root).toString())).toEqual({ version: '1.2.0' });
  git('commit', '-q', '--allow-empty', '-m', 'second');
  expect(versionOfBuild(root)).toBe('0.1.0');
});
