import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What browsers take for a version: one to four numbers. */
const TAG = /^v(\d{1,5}(?:\.\d{1,5}){0,3})$/;

/** The version that the checkout's tag says, such as `v1.2.0`; package.json's where there is no such tag. */
export function versionOfBuild(root: string): string {
  return TAG.exec(tagOf(root))?.[1] ?? JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** The newest tag on the very commit; empty where there is none, no repository, or no git. */
function tagOf(root: string): string {
  const args = ['-C', root, 'describe', '--tags', '--exact-match', '--match', 'v[0-9]*'];
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** package.json with the version of the build: whoever builds from an archive has no tags. */
export function packageOfBuild(root: string): Buffer {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return Buffer.from(text.replace(/"version": "[^"]*"/, `"version": "${versionOfBuild(root)}"`));
}
