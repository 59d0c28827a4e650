import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const manifest = JSON.parse(read('package.json'));
const locked = Object.entries(
  JSON.parse(read('package-lock.json')).packages as Record<string, Locked>,
).filter(([path, { link }]) => path !== '' && !link);

describe('every dependency', () => {
  it('has its reason in the README', () => {
    const reasons = read('README.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
    const named = new Set(
      [...reasons.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
        cell.split(/,\s*/).map(name => name.trim()),
      ),
    );
    const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(
      used.filter(name => !named.has(name) && !(name.startsWith('@types/') && named.has(name.slice(7)))),
    ).toEqual([]);
  });

  it('is held to its bytes by the lock file', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });

  it('comes from a registry, not from an address or a branch', () => {
    const odd = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies } as Record<
      string,
      string
    >).filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(range));
    expect(odd).toEqual([]);
    expect(locked.filter(([, { resolved = 'https:' }]) => !resolved.startsWith('https:'))).toEqual([]);
  });
});

describe('the extension', () => {
  it('says in each test that SECURITY.md names where to look for it', () => {
    const paths = [...read('SECURITY.md').matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const all = new Set(
      readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map(
        path => `test/${path.replaceAll('\\', '/')}`,
      ),
    );
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter(path => !all.has(path))).toEqual([]);
  });

  it('loads no code from elsewhere', () => {
    const own = ['components', 'entrypoints', 'lib'].flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:tsx?|html)$/.test(name))
        .map(name => `${folder}/${name}`),
    );
    const guilty = own.filter(file =>
      /import\(\s*['"`]?https?:|<script[^>]+src="(?:https?:)?\/\/|importScripts\((?!'\/[a-z-]+\.js'\))|new Worker\(/.test(
        read(file),
      ),
    );
    expect(guilty).toEqual([]);
    expect(read('wxt.config.ts')).not.toMatch(
      /content_security_policy|unsafe-eval|web_accessible_resources|externally_connectable/,
    );
  });
});
