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

/** Notes of which packages modules go into what is built: into `folders` go the folders of them. */
export function noteShipped(folders: Set<string>): ShippedNoter {
  return {
    name: 'note-shipped-packages',
    generateBundle(_, bundle) {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const id of moduleIds) {
          const folder = PACKAGE.exec(id.replace(/^\0/, '').replace(/\?.*$/, ''))?.[0];
          if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
    },
  };
}

/**
 * Name, version and licence of each package, with the licence's own words: the same text for the same
 * packages. @throws Error for a package that names no licence.
 */
export function licencesOf(folders: Iterable<string>): string {
  const texts = new Map([...folders].map(folder => licenceOf(folder)));
  const parts = [...texts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  return `AG Lens holds code of these packages.\n\n${parts.join('\n')}`;
}

function licenceOf(folder: string): [name: string, text: string] {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence.`);
  const files = readdirSync(folder)
    .filter(file => LICENCE.test(file))
    .sort();
  const words = files.map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = typeof author === 'object' ? author?.name : author;
  const head = `${'='.repeat(80)}\n${name} ${version}, ${license}${by ? `, by ${by}` : ''}\n`;
  return [`${name} ${version}`, `${[head, ...words].join('\n')}\n`];
}
