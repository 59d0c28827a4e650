import { answerArticle } from '../../entrypoints/background/answer-article';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { compareStates } from '../../lib/dataset/comparison/compare-states';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { derive } from '../../lib/dataset/install-dataset';
import type { Dataset } from '../../lib/dataset/schema';
import { searchRecords, searchReleases } from '../../lib/dataset/search/search-records';
import { applyDiff, diffOf } from '../../lib/dataset/update/diff';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import { digestOf } from './digest-of';

/** What one reader of a version has: in the database, and by asking. */
export interface ExpectedData {
  version: string;
  /** SHA-256 of the canonical records. */
  records: string;
  /**
   * SHA-256 of lexicon and indexes as they are stored, and the answers to {@link QUESTIONS}: one for each order of
   * records that a way to the version leads to.
   */
  ways: { derived: string; answers: Record<Question, string> }[];
}

const ARTICLE = {
  text: 'Ohio Attorney General Ada Lovell and the attorney general of Utah wrote a letter, Lovell said.',
  published: { date: '2020-05-02', from: 'url' as const },
};

/** Between them they read the records, the lexicon, the overview made of it and both indexes. */
export const QUESTIONS = {
  detect: ARTICLE,
  cards: { keys: ['state:OH', 'coalition:2020-05-01-letter'] },
  compare: { states: ['OH', 'UT'] },
  search: { query: 'letter ohio', limit: 5 },
  searchReleases: { query: 'publisher', limit: 5 },
} as const;
export type Question = keyof typeof QUESTIONS;

/**
 * Made here of the records alone, without a database.
 * @param before what a diff to it begins with
 */
export async function expectedData(
  dataset: Dataset,
  digest: string,
  before?: Dataset,
): Promise<ExpectedData> {
  const inOrder = sorted(dataset);
  const orders = [inOrder];
  if (before) orders.push(applyDiff(sorted(before), diffOf(sorted(before), inOrder)));
  const ways = orders.map(async order => ({
    derived: await digestOf(await derive(inMemoryReader(order, 'packaged'))),
    answers: await answersOf(order),
  }));
  return { version: dataset.version, records: digest, ways: await Promise.all(ways) };
}

async function answersOf(dataset: Dataset): Promise<Record<Question, string>> {
  const reader = inMemoryReader(dataset, 'packaged');
  const { cards, compare, search, searchReleases: releases } = QUESTIONS;
  const found = await loadCards(cards.keys, reader, undefined);
  return {
    detect: comparable(await answerArticle(ARTICLE, reader, { loadTagger })),
    cards: comparable({ cards: cards.keys.map(key => ({ key, card: found.get(key) })) }),
    compare: comparable(compareStates(compare.states, await reader.overview())),
    search: comparable(searchRecords(await reader.searchIndex(), search.query, search.limit)),
    searchReleases: comparable(searchReleases([await reader.releaseIndex()], releases.query, releases.limit)),
  };
}

/** An answer as text, without where its data was read and what a feed might have besides. */
export function comparable(answer: unknown): string {
  return JSON.stringify(answer, (key, value) => (key === 'dataset' || key === 'further' ? undefined : value));
}

function sorted(dataset: Dataset): Dataset {
  const byId = <R>(records: readonly R[], idOf: (record: R) => string) =>
    [...records].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return {
    ...dataset,
    jurisdictions: byId(dataset.jurisdictions, ({ code }) => code),
    attorneysGeneral: byId(dataset.attorneysGeneral, ({ id }) => id),
    coalitions: byId(dataset.coalitions, ({ id }) => id),
    lawsuits: byId(dataset.lawsuits, ({ id }) => id),
    releases: byId(dataset.releases, ({ id }) => id),
  };
}
