import { readDataset } from '../../../data/tools/read-dataset';
import { splitReleases } from '../../../data/tools/split-releases';
import { inMemoryReader } from '../../../lib/dataset/dataset-reader';
import type { Dataset } from '../../../lib/dataset/schema';
import { datasetSubject } from './datasets';
import { documentSubject } from './documents';
import type { Subject } from './fuzz-each';
import { messageSubject } from './messages';
import { backgroundCode, openBackground } from './messages/background-bed';
import { topicsOf } from './messages/generate-requests';
import { searchSubject } from './searches';
import { textSubject } from './texts';

/** What is fuzzed in Node, by the name that its kept examples bear. */
export const SUBJECTS: Readonly<Record<string, () => Subject<unknown>>> = {
  text: () => ofAny(textSubject(realReader(), namesOf(realDataset()))),
  search: () => ofAny(searchSubject(realReader(), namesOf(realDataset()))),
  message: () => {
    const dataset = splitReleases(realDataset()).core;
    const open = async () => openBackground(dataset, await backgroundCode());
    return ofAny(messageSubject(open, topicsOf(dataset)));
  },
  dataset: () => ofAny(datasetSubject(realDataset())),
  document: () => ofAny(documentSubject({ type: 'latest', format: 1, version: '2026.02.01', keys: 1 })),
};

/** Inputs go only to the subject that generated them, or are kept under its name. */
function ofAny<T>({ check, ...subject }: Subject<T>): Subject<unknown> {
  return { ...subject, check: input => check(input as T) };
}

const realDataset = once(() => readDataset());
const realReader = once(() => inMemoryReader(realDataset(), 'database'));

function namesOf({ jurisdictions, attorneysGeneral, coalitions, lawsuits }: Dataset): string[] {
  return [
    ...jurisdictions.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...attorneysGeneral.flatMap(({ name, family }) => [name, family]),
    ...coalitions.flatMap(({ keyTerms }) => keyTerms),
    ...lawsuits.flatMap(({ caption, aliases }) => [caption, ...aliases]),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
