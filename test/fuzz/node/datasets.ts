import type { Dataset } from '../../../lib/dataset/schema';
import { applyDiff, diffOf } from '../../../lib/dataset/update/diff';
import { UpdateError } from '../../../lib/dataset/update/update-error';
import { validateDataset } from '../../../lib/dataset/update/validate-dataset';
import type { Random } from '../random';
import { changeSoundly, changeUnsoundly } from './datasets/change';
import { faultsIn } from './datasets/format';
import { slicer } from './datasets/slice';
import { type Questions, wrongAnswers } from './datasets/wrong-answers';
import { FORMATS } from './datasets/wrong-exports';
import type { Subject } from './fuzz-each';

export interface DatasetCase extends Questions {
  dataset: unknown;
}

const QUERIES = ['letter', 'state:nm', 'kind:lawsuit 2018', 'led:tx -2017', '"attorneys general"', 'US', ''];

/**
 * Parts of the record, changed in ways that its format allows, or not: refused with an error that names a place
 * that is wrong, or all that is made of them can be had, is bounded, and leads nowhere but by https.
 * @param validate by which they are let in
 */
export function datasetSubject(whole: Dataset, validate = validateDataset): Subject<DatasetCase> {
  const slice = slicer(whole);
  const counted = { accepted: 0, refused: 0 };
  return {
    what: 'datasets: validated, then asked for cards, searches, marks and exports',
    mayTake: 3000,
    counted,
    generate: random => generateCase(random, slice(random)),
    check: async ({ dataset: value, ...questions }) => {
      const faults = faultsIn(value);
      let dataset: Dataset;
      try {
        dataset = await validate(structuredClone(value));
        counted.accepted++;
      } catch (error) {
        counted.refused++;
        return wrongRefusal(error, faults);
      }
      if (faults.length > 0) return `is accepted, though ${shortened(faults[0])} is wrong`;
      return (await wrongAnswers(dataset, questions)) ?? wrongDiff(dataset);
    },
  };
}

function generateCase(random: Random, dataset: Dataset): DatasetCase {
  const { title } = random.pick(dataset.coalitions);
  for (let times = random.below(5); times >= 0; times--) changeSoundly(random, dataset);
  if (random.chance(0.42)) changeUnsoundly(random, dataset);
  return {
    dataset,
    query: random.chance(0.5) ? random.pick(QUERIES) : title.slice(0, 1 + random.below(60)),
    limit: 1 + random.below(50),
    seenFrom: random.pick(['2018', '2020-06', '2024-02-29', '1990']),
    language: random.pick(['en', 'es']),
    format: random.pick(FORMATS),
  };
}

/** The error has a type, and names what is wrong by where it stands. */
function wrongRefusal(error: unknown, faults: readonly string[]): string | undefined {
  if (!(error instanceof UpdateError) || error.problem !== 'invalid') return `throws ${error}`;
  if (faults.length === 0) return `is refused, though nothing is wrong: ${error.message}`;
  const [named] = error.message.split(': ');
  return faults.some(fault => fault === named)
    ? undefined
    : `“${error.message.slice(0, 100)}” names no place that is wrong`;
}

function shortened(place = ''): string {
  return place.replace(/\d+/g, 'n').slice(0, 60);
}

/** What leads from the record to the changed one leads there. */
function wrongDiff(after: Dataset): string | undefined {
  const before: Dataset = {
    ...after,
    coalitions: after.coalitions.slice(1).toReversed(),
    lawsuits: [],
    releases: after.releases.map(record => ({ ...record, publisher: `${record.publisher} before` })),
  };
  return !isUnique(after) || sorted(applyDiff(before, diffOf(before, after))) === sorted(after)
    ? undefined
    : 'a diff leads to another dataset';
}

/** Two records of one id are one in a database; the publisher's check refuses them. */
function isUnique({ jurisdictions, attorneysGeneral, coalitions, lawsuits, releases }: Dataset): boolean {
  return [
    jurisdictions.map(({ code }) => code),
    ...[attorneysGeneral, coalitions, lawsuits, releases].map(part => part.map(({ id }) => id)),
  ].every(ids => new Set(ids).size === ids.length);
}

function sorted(dataset: Dataset): string {
  const parts = Object.entries(dataset).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.map(record => JSON.stringify(record)).sort() : part,
  ]);
  return JSON.stringify(parts.sort());
}
