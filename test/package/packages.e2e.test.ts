import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentScript, shippedFile } from './size-budgets';

const root = join(import.meta.dirname, '..', '..');
const output = join(root, '.output');

/** Digests of the packages, by name. */
function makePackages(): Record<string, string> {
  for (const browser of ['chrome', 'firefox'])
    execFileSync('npx', ['wxt', 'zip', '-b', browser], {
      cwd: root,
      // As the test itself runs, JSX would be compiled for debugging, by a tenth larger than what is handed in.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const names = readdirSync(output).filter(name => name.endsWith('.zip'));
  return Object.fromEntries(
    names.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

let packages: Record<string, string>;

beforeAll(() => {
  packages = makePackages();
}, 600_000);

async function archiveOf(kind: string): Promise<JSZip> {
  const name = Object.keys(packages).find(each => each.endsWith(`-${kind}.zip`)) ?? '';
  return JSZip.loadAsync(readFileSync(join(output, name)));
}

async function filesOf(kind: string): Promise<string[]> {
  return Object.keys((await archiveOf(kind)).files);
}

describe('the packages', () => {
  it('are the same bytes when they are made again', { timeout: 600_000 }, () => {
    expect(makePackages()).toEqual(packages);
  });

  it.each(['chrome', 'firefox'])('hold the extension for %s and nothing else', async browser => {
    const files = await filesOf(browser);
    expect(files).toEqual(expect.arrayContaining(['manifest.json', 'background.js', 'dataset/core.json']));
    expect(files.filter(name => /\.(?:map|tsx?|test\.js)$|node_modules/.test(name))).toEqual([]);
  });

  it.each(['chrome', 'firefox'])('name the licences of whatever they hold for %s', async browser => {
    const text = await (await archiveOf(browser)).file('THIRD-PARTY-LICENSES.txt')?.async('text');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `);
    expect(
      text?.match(/Permission is hereby granted|Apache License|Redistribution and use/g)?.length,
    ).toBeGreaterThan(Object.keys(dependencies).length - 1);
  });

  it.each(['chrome', 'firefox'])(
    'hold for %s the terms and the copyright of each package they name',
    async browser => {
      const files = await archiveOf(browser);
      const text = (await files.file('THIRD-PARTY-LICENSES.txt')?.async('text')) ?? '';
      const parts = text.split(/^={80}\n/m).slice(1);
      expect(parts.map(part => part.split(' ')[0])).toEqual(
        expect.arrayContaining([
          '@webext-core/messaging',
          '@wxt-dev/browser',
          '@wxt-dev/storage',
          'vite',
          'wxt',
        ]),
      );
      const lacking = parts.filter(
        part =>
          !/Permission is hereby granted|Apache License|Redistribution and use/.test(part) ||
          !/^\s*Copyright (?:\(c\)|©)? ?\S/im.test(part),
      );
      expect(lacking.map(part => part.split('\n')[0])).toEqual([]);
      expect(await files.file('LICENSE.txt')?.async('text')).toBe(
        readFileSync(join(root, 'LICENSE'), 'utf8'),
      );
    },
  );

  it.each(['chrome', 'firefox'])('keep every file for %s within its budget', async browser => {
    const entries = Object.values((await archiveOf(browser)).files).filter(({ dir }) => !dir);
    const files = await Promise.all(
      entries.map(async entry => shippedFile(entry.name, await entry.async('uint8array'))),
    );
    const whole = contentScript(files);
    const over = [...files, whole].filter(({ gzip, budget }) => gzip > (budget?.gzip ?? 0));
    expect(over).toEqual([]);
    expect(whole.name).toBe('gate.js + reading.js');
  });

  it('hold the sources that the one for Firefox is built from', async () => {
    const files = await filesOf('sources');
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'package.json',
        'package-lock.json',
        '.npmrc',
        'wxt.config.ts',
        'entrypoints/background/index.ts',
        'data/dataset.json',
      ]),
    );
    expect(files.filter(name => /^(?:node_modules|\.output|\.git)\//.test(name))).toEqual([]);
  });
});
