import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each layer may import of the project: layers or single files; `types of X`: with `import type` only. */
const ARROWS: Record<string, string[]> = {
  'lib/time': [],
  'lib/detection': ['lib/time'],
  'lib/page': ['lib/detection', 'lib/time'],
  'lib/dataset': ['lib/detection', 'lib/time'],
  'lib/messages': [
    'types of lib/detection',
    'types of lib/dataset',
    'types of lib/settings',
    'types of lib/self-check',
    'lib/settings/settings-schema.ts',
    'lib/time',
  ],
  'lib/words': [
    'lib/time',
    'types of lib/detection',
    'types of lib/dataset',
    // What topics are called, for search and the interface alike.
    'lib/dataset/spanish-topics.ts',
    // Which party a letter of the record stands for.
    'lib/dataset/cards/party-name.ts',
  ],
  'lib/settings': [
    'types of lib/words',
    // Which languages can be chosen.
    'lib/words/language.ts',
  ],
  // Where a page of the extension leads.
  'lib/address': ['types of lib/dataset', 'types of lib/detection', 'lib/messages', 'lib/time'],
  // What AG Lens tells of itself.
  'lib/self-check': ['types of lib/messages', 'lib/words'],
  // What a page's facts look like on paper.
  'lib/export': [
    'types of lib/dataset',
    'types of lib/messages',
    'lib/address',
    'lib/detection',
    'lib/words',
    'lib/time',
  ],
  components: [
    'types of lib/dataset',
    'types of lib/detection',
    'types of lib/messages',
    'types of lib/settings',
    'types of lib/export',
    'types of lib/self-check',
    'lib/address',
    // Why a request was not answered, whatever context it comes from.
    'lib/messages/request-error.ts',
    // What a check has found, the same wherever it is shown.
    'lib/detection/acts/describe-check.ts',
    'lib/words',
    'lib/time',
  ],
  entrypoints: ['components', 'lib/*'],
  // What detection has found is told to who works on the data in English.
  'data/tools': ['lib/time', 'lib/detection', 'lib/dataset', 'lib/words'],
};

/** Pure by promise: no network, no database, no browser. That there is no page, tsconfig.worker.json sees to. */
const PURE = ['lib/time', 'lib/detection'];
const OUTSIDE_WORLD =
  /['"](?:wxt|dexie|node:)[^'"]*['"]|(?<![\w.$])(?:fetch|indexedDB|navigator|caches|browser|chrome|process)(?=[.(])/;

interface SourceFile {
  /** Path from the root of the project, with `/`. */
  path: string;
  text: string;
  /** Text without comments and without the contents of strings, but for the names of modules. */
  code: string;
  layer: string;
  imports: { path: string; onlyTypes: boolean }[];
}

const root = join(import.meta.dirname, '..');
const layers = Object.keys(ARROWS);
const files = layers.flatMap(filesOfLayer);
const tests = filesOfLayer('test');
const byPath = new Map(files.map(file => [file.path, file]));

function filesOfLayer(layer: string): SourceFile[] {
  return readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => {
      const path = relative(root, join(root, layer, name)).replaceAll('\\', '/');
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, code: codeOf(text), layer, imports: importsOf(path, text) };
    });
}

function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replace(/(?<!from |import )(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g, "''");
}

function importsOf(importer: string, text: string): SourceFile['imports'] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].flatMap(([, type, clause = '', from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    if (!target.startsWith('.')) return [];
    const names =
      /\{([^}]*)\}/
        .exec(clause)?.[1]
        ?.split(',')
        .filter(name => name.trim()) ?? [];
    const eachIsType = names.length > 0 && names.every(name => name.trim().startsWith('type '));
    const path = posix.normalize(posix.join(posix.dirname(importer), target));
    return [{ path: withExtension(path), onlyTypes: Boolean(type) || eachIsType }];
  });
}

function withExtension(path: string): string {
  const found = ['', '.ts', '.tsx'].find(ending => {
    try {
      return readFileSync(join(root, path + ending)) && true;
    } catch {
      return false;
    }
  });
  return found === undefined ? path : path + found;
}

function layerOf(path: string): string {
  return layers.find(layer => path.startsWith(`${layer}/`)) ?? dirname(path);
}

function allows(
  arrow: string,
  { path, layer, onlyTypes }: { path: string; layer: string; onlyTypes: boolean },
) {
  const [, target = arrow] = /^types of (.*)$/.exec(arrow) ?? [];
  const fits =
    target === layer || target === path || (target.endsWith('/*') && layer.startsWith(target.slice(0, -1)));
  return fits && (onlyTypes || target === arrow);
}

/** `a → b → a` for every way back to a file, along types as well. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]) => {
    const back = trail.indexOf(path);
    if (back >= 0) found.push([...trail.slice(back), path].join(' → '));
    if (back >= 0 || done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) walk(next.path, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

/** What runs where a file does: itself and all that it imports. */
function reachedFrom(path: string, reached = new Set<string>()): string[] {
  if (reached.has(path)) return [];
  reached.add(path);
  for (const next of byPath.get(path)?.imports ?? []) if (!next.onlyTypes) reachedFrom(next.path, reached);
  return [...reached];
}

describe('the layers', () => {
  it.each(layers)('%s imports only what it may', layer => {
    const wrong = files
      .filter(file => file.layer === layer)
      .flatMap(file =>
        file.imports
          .map(target => ({ ...target, layer: layerOf(target.path) }))
          .filter(target => target.path.endsWith('.ts') || target.path.endsWith('.tsx'))
          .filter(target => target.layer !== layer)
          .filter(target => !ARROWS[layer]?.some(arrow => allows(arrow, target)))
          .map(target => `${file.path} imports ${target.path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('sees the imports that are there', () => {
    const importing = files.filter(file => file.imports.length > 0).length;
    expect(importing).toBeGreaterThan(files.length / 3);
    expect(byPath.get('lib/detection/article.ts')?.imports).toEqual([
      { path: 'lib/time/partial-date.ts', onlyTypes: true },
    ]);
  });

  it('have no import cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it.each([
    ['a page with cards', 'entrypoints/card-view/index.ts', 'lib/words/page-words.ts'],
    ['the background', 'entrypoints/background/index.ts', 'lib/words/lookup-words.ts'],
  ])('bring into %s no words but its own', (_, entrypoint, words) => {
    const carried = reachedFrom(entrypoint);
    expect(carried).toContain(words);
    expect(carried).not.toContain('lib/words/words.ts');
  });

  it.each(PURE)('%s reaches for nothing outside itself', layer => {
    const wrong = files.filter(file => file.layer === layer).filter(file => OUTSIDE_WORLD.test(file.code));
    expect(wrong.map(file => file.path)).toEqual([]);
  });
});

describe('every file', () => {
  it('in lib, components and data/tools has named exports only', () => {
    const wrong = files
      .filter(file => file.layer !== 'entrypoints')
      .filter(file => /^export\s+default\b|^export\s+\{[^}]*\bdefault\b/m.test(file.code));
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('exports what it defines itself, not what others do', () => {
    const wrong = files.filter(file => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\b/m.test(file.code));
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('is named in kebab-case for the one thing it is', () => {
    const wrong = files.filter(
      ({ path }) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(basename(path)) ||
        /(?:^|\/|-)(?:utils?|helpers?)(?:\/|\.|-)/.test(path),
    );
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('is short, or says at its head why it is long', () => {
    const wrong = files
      .concat(tests)
      .filter(file => file.text.split('\n').length > 300)
      .filter(file => !/^\/\*[\s\S]{80,}?\*\//.test(file.text));
    expect(wrong.map(file => file.path)).toEqual([]);
  });
});
