import type { Card } from '../../../lib/dataset/card';
import { loadCards } from '../../../lib/dataset/cards/load-cards';
import { inMemoryReader } from '../../../lib/dataset/dataset-reader';
import type { Dataset } from '../../../lib/dataset/schema';
import { searchRecords } from '../../../lib/dataset/search/search-records';
import { applyDiff, diffOf } from '../../../lib/dataset/update/diff';
import { UpdateError } from '../../../lib/dataset/update/update-error';
import { validateDataset } from '../../../lib/dataset/update/validate-dataset';
import type { Random } from '../random';
import { spoil } from './anything';
import type { Subject } from './fuzz-each';

/** Datasets with parts gone, doubled and replaced: refused with one kind of error, or all that is made of them can be had. */
export function datasetSubject(sound: Dataset): Subject<unknown> {
  return {
    what: 'datasets: validated, made into lexicon, index and cards, and diffed',
    mayTake: 2000,
    generate: (random: Random) => spoil(random, sound, 1 + random.below(4)),
    check: async value => {
      let dataset: Dataset;
      try {
        dataset = await validateDataset(value);
      } catch (error) {
        return error instanceof UpdateError && error.problem === 'invalid' ? undefined : `throws ${error}`;
      }
      return (await wrongOf(dataset)) ?? wrongDiff(sound, dataset);
    },
  };
}

async function wrongOf(dataset: Dataset): Promise<string | undefined> {
  const reader = inMemoryReader(dataset, 'database');
  await reader.lexicon();
  const { hits } = searchRecords(await reader.searchIndex(), 'letter', 50);
  const keys = [
    ...dataset.jurisdictions.map(({ code }) => `state:${code}` as const),
    ...dataset.jurisdictions.map(({ code }) => `office:${code}` as const),
    ...dataset.attorneysGeneral.map(({ id }) => `attorney-general:${id}` as const),
    ...dataset.coalitions.map(({ id }) => `coalition:${id}` as const),
    ...dataset.lawsuits.map(({ id }) => `lawsuit:${id}` as const),
    ...hits.map(({ key }) => key),
  ];
  for (const [key, card] of await loadCards(keys, reader, '2020-06')) {
    const link = linksOf(card).find(address => !/^https?:\/\//i.test(address));
    if (link !== undefined) return `the card ${key} links to “${link}”`;
  }
  return undefined;
}

function linksOf(card: Card): string[] {
  return (
    JSON.stringify(card)
      .match(/"(?:url|website|docketUrl)":"(?:[^"\\]|\\.)*"/g)
      ?.map(
        pair =>
          (JSON.parse(`{${pair}}`) as Record<string, string>)[pair.slice(1, pair.indexOf('"', 1))] ?? '',
      ) ?? []
  );
}

function wrongDiff(before: Dataset, after: Dataset): string | undefined {
  const made = applyDiff(before, diffOf(before, after));
  const sorted = (dataset: Dataset) =>
    JSON.stringify(
      Object.entries(dataset)
        .map(([name, part]) => [
          name,
          Array.isArray(part) ? part.map(record => JSON.stringify(record)).sort() : part,
        ])
        .sort(),
    );
  // Two records of one id are one in a database; the publisher's check refuses them.
  const isUnique = (dataset: Dataset) =>
    [
      dataset.jurisdictions.map(({ code }) => code),
      ...[dataset.attorneysGeneral, dataset.coalitions, dataset.lawsuits, dataset.releases].map(part =>
        part.map(({ id }) => id),
      ),
    ].every(ids => new Set(ids).size === ids.length);
  return !isUnique(after) || sorted(made) === sorted(after) ? undefined : 'a diff leads to another dataset';
}
