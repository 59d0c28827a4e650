import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a bundler's plugin that are needed here. */
interface ShippedNoter {
  name: string;
  generateBundle(
    options: unknown,
    bundle: Record<string, { type: string; moduleIds?: readonly string[] }>,
  ): void;
}

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** What a bundler adds of itself has no file: `\0vite/modulepreload-polyfill.js`, `\0rolldown/runtime.js`. */
const OF_BUNDLER = /^\0([a-z][\w-]*)\//;

/** A bundler's file goes on with what it bundles itself, of which nothing ships. */
const OF_OTHERS = /\n#+ Licenses of bundled dependencies\n[\s\S]*$/;

/** Texts that the packages of a repository should hold, and do not: they stand in the repository alone. */
const KEPT: Record<string, string> = {
  'github.com/aklinker1/webext-core': 'webext-core.txt',
  'github.com/wxt-dev/wxt': 'wxt.txt',
};

/**
 * Notes of which packages modules go into what is built: into `folders` go the folders of them.
 * `root`: where `node_modules` is, with the bundler in it.
 */
export function noteShipped(folders: Set<string>, root: string): ShippedNoter {
  return {
    name: 'note-shipped-packages',
    generateBundle(_, bundle) {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const id of moduleIds) {
          const bundler = OF_BUNDLER.exec(id)?.[1];
          const folder = bundler
            ? join(root, 'node_modules', bundler)
            : PACKAGE.exec(id.replace(/^\0/, '').replace(/\?.*$/, ''))?.[0];
          if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
    },
  };
}

/**
 * Name, version and licence of each package, with the licence's own words: the same text for the same
 * packages. @throws Error for a package that names no licence, or of which there is no text of it.
 */
export function licencesOf(folders: Iterable<string>): string {
  const texts = new Map([...folders].map(folder => licenceOf(folder)));
  const parts = [...texts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  return `AG Lens holds code of these packages.\n\n${parts.join('\n')}`;
}

function licenceOf(folder: string): [name: string, text: string] {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, author, repository } = about;
  if (typeof license !== 'string') throw new Error(`${name} names no licence.`);
  const words = textsIn(folder, repository?.url ?? repository ?? '');
  if (words.length === 0) throw new Error(`There is no text of the licence of ${name}.`);
  const by = typeof author === 'object' ? author?.name : author;
  const head = `${'='.repeat(80)}\n${name} ${version}, ${license}${by ? `, by ${by}` : ''}\n`;
  return [`${name} ${version}`, `${[head, ...words].join('\n')}\n`];
}

function textsIn(folder: string, repository: string): string[] {
  const own = readdirSync(folder)
    .filter(file => LICENCE.test(file))
    .sort()
    .map(file => join(folder, file));
  const kept = KEPT[/github\.com\/[^/]+\/[^/]+?(?=\.git$|$)/.exec(repository)?.[0] ?? ''];
  const paths = own.length === 0 && kept ? [join(import.meta.dirname, 'licences', kept)] : own;
  return paths.map(path => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').replace(OF_OTHERS, '').trim());
}
