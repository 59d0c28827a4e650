import { join } from 'node:path';
import { readDataset } from '../../../data/tools/read-dataset';
import { lexiconSourceOf } from '../../../lib/dataset/lexicon-source';
import type { Article } from '../../../lib/detection/article';
import { compileLexicon } from '../../../lib/detection/lexicon';
import type { LexiconSource } from '../../../lib/detection/lexicon-source';
import type { NameNode, NameTable } from '../../../lib/detection/names/name-table';

export const source: LexiconSource = lexiconSourceOf(readDataset(join(process.cwd(), 'data')));

export const lexicon = compileLexicon(source);

export const articleOf = (text: string): Article => ({
  text,
  published: { date: '2018-08-10', from: 'reader' },
});

/** Names of places, for texts. */
export const states: readonly string[] = source.jurisdictions
  .filter(({ code }) => code !== 'US' && code !== 'WA')
  .map(({ name }) => name);

/** The same dataset with every coalition that many times, in other years. */
export function withCoalitionsTimes(times: number): LexiconSource {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    source.coalitions.map(({ lawsuit: _, ...coalition }) => ({
      ...coalition,
      id: `${coalition.id}-${copy}`,
      date: coalition.date.replace(/^\d{4}/, year => String(Number(year) - 3 * (copy + 1))),
    })),
  );
  return { ...source, coalitions: [...source.coalitions, ...copies.flat()] };
}

/** All names that the table finds, written with capitals as in news. */
export function namesIn({ byFirstWord }: NameTable): string[] {
  return [...byFirstWord].flatMap(([word, node]) => namesFrom(withCapital(word), node));
}

function namesFrom(name: string, { target, next = new Map() }: NameNode): string[] {
  const longer = [...next].flatMap(([word, node]) => namesFrom(`${name} ${withCapital(word)}`, node));
  return target ? [name, ...longer] : longer;
}

const withCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of places and people alone, a sixth fewer: few enough for V8 to compile a pattern of them for speed. */
export function namesOfPlacesAndPeople(): string[] {
  return [
    ...new Set([
      ...source.jurisdictions.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...source.attorneysGeneral.flatMap(({ name, aliases, family }) => [name, ...aliases, family]),
    ]),
  ];
}

/** One pattern for all of these names, the longest first. */
export function alternationOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(
    `\\b(?:${longestFirst.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
    'g',
  );
}

/** All names that the project knows. */
export const names: readonly string[] = namesIn(lexicon.names);
