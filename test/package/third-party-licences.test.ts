import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licencesOf, noteShipped } from '../../data/tools/package/third-party-licences';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ag-lens-licences-'));
  const install = (name: string, about: object, files: Record<string, string> = {}) => {
    const folder = join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...about }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  };
  install('small', { license: 'MIT', author: { name: 'Ada' } }, { LICENSE: 'Do as you like.\r\n' });
  install('@some/thing', { license: 'Apache-2.0' }, { 'LICENSE.md': 'The terms', NOTICE: 'Made by us' });
  install('nameless', {});
  install('textless', { license: 'MIT' });
  install('of-wxt', { license: 'MIT', repository: { url: 'git+https://github.com/wxt-dev/wxt.git' } });
  install(
    'bundler',
    { license: 'MIT' },
    { 'LICENSE.md': 'Our terms\n\n# Licenses of bundled dependencies\n\nTheirs' },
  );
});

afterAll(() => rmSync(root, { recursive: true }));

const idIn = (path: string) => join(root, 'node_modules', path);

describe('packages that ship', () => {
  it('are those of which modules are in what is built', () => {
    const folders = new Set<string>();
    noteShipped(folders, root).generateBundle(undefined, {
      'a.js': {
        type: 'chunk',
        moduleIds: [idIn('small/index.js'), '\0virtual', '\0bundler/runtime.js', join(root, 'own.ts')],
      },
      'b.js': { type: 'chunk', moduleIds: [idIn('@some/thing/deep/x.mjs?used'), idIn('small/other.js')] },
      'c.css': { type: 'asset' },
    });
    expect([...folders]).toEqual([idIn('small'), idIn('bundler'), idIn('@some/thing')]);
  });

  it('are listed with their licences, in whatever order they were met', () => {
    const text = licencesOf([idIn('small'), idIn('@some/thing')]);
    expect(text).toBe(licencesOf([idIn('@some/thing'), idIn('small')]));
    expect(text).toMatch(
      /@some\/thing 1\.2\.3, Apache-2\.0\n\nThe terms\nMade by us\n[\s\S]*small 1\.2\.3, MIT, by Ada\n\nDo as you like\.\n/,
    );
  });

  it('without a licence are not shipped', () => {
    expect(() => licencesOf([idIn('nameless')])).toThrow('nameless names no licence.');
    expect(() => licencesOf([idIn('textless')])).toThrow('There is no text of the licence of textless.');
  });

  it('without a text of their own have the one of their repository', () => {
    expect(licencesOf([idIn('of-wxt')])).toMatch(
      /of-wxt 1\.2\.3, MIT\n\nMIT License\n\nCopyright \(c\) 2023 Aaron\n/,
    );
  });

  it('that bundle others for themselves bring their own terms alone', () => {
    expect(licencesOf([idIn('bundler')])).toMatch(/\n\nOur terms\n$/);
  });
});
