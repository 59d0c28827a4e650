import { answerArticle } from '../../../entrypoints/background/answer-article';
import { loadCards } from '../../../lib/dataset/cards/load-cards';
import { compareStates } from '../../../lib/dataset/comparison/compare-states';
import type { DatasetReader } from '../../../lib/dataset/dataset-reader';
import { searchRecords, searchReleases } from '../../../lib/dataset/search/search-records';
import { readUpdateRecord } from '../../../lib/dataset/update/update-record';
import { loadTagger } from '../../../lib/detection/compromise-tagger';
import { readSigns } from '../../../lib/detection/facts/article-facts';
import { RequestError } from '../../../lib/messages/request-error';
import { validatedPageState } from '../../../lib/messages/validated-page-state';
import { type RequestData, validated, type WorkerRequest } from '../../../lib/messages/worker-requests';
import { readErrorNotes } from '../../../lib/self-check/error-notes';
import { readWorkerStarts } from '../../../lib/self-check/worker-starts';
import { readSettingsFile } from '../../../lib/settings/settings-file';
import type { Random } from '../random';
import { generateAnything, spoil } from './anything';
import type { Subject } from './fuzz-each';

/** One sound request of each type; what is sent is spoilt ones, mostly. */
const SOUND: { [K in WorkerRequest]: RequestData<K> } = {
  detect: {
    text: 'Attorney General Hector Balderas of New Mexico',
    published: { date: '2018-08', from: 'url' },
    signs: {
      title: 'States sue',
      metas: [{ names: ['article:published_time'], content: '2018-08-10' }],
      data: ['{"@type":"NewsArticle","datePublished":"2018-08-10","publisher":{"name":"Courier"}}'],
      times: ['2018-08-10'],
    },
  },
  card: { key: 'state:NM', seenFrom: '2018' },
  cards: { keys: ['state:NM', 'attorney-general:hector-balderas'] },
  compare: { states: ['NM', 'CA'] },
  datasetStatus: undefined,
  repairDataset: undefined,
  update: undefined,
  updateStatus: undefined,
  cancelUpdate: undefined,
  undoUpdate: undefined,
  chooseFeed: { feed: 'https://data.example/' },
  search: { query: 'gun nm 2018', limit: 20 },
  searchReleases: { query: 'gun', limit: 20 },
  loadReleases: { years: ['2018'] },
  spread: { query: 'gun' },
  settings: { dwell: 100, theme: 'dark', sitesOff: ['a.example'] },
  syncSettings: { on: true },
  keepDate: { url: 'https://a.example/', date: '2018-08-10' },
  noteError: { where: 'reading', name: 'TypeError', place: 'reading.js:1:2' },
  errorNotes: undefined,
  openPanel: { card: 'state:NM' },
  loadReading: undefined,
  loadCardView: undefined,
};
const TYPES = Object.keys(SOUND) as WorkerRequest[];

interface Message {
  type: WorkerRequest;
  data: unknown;
}

/** Requests as a taken-over page might send them: what is let through has an answer, all else one kind of error. */
export function messageSubject(reader: DatasetReader): Subject<Message> {
  return {
    what: 'messages to the background',
    mayTake: 500,
    generate: (random: Random) => {
      const type = random.pick(TYPES);
      const sound = SOUND[random.chance(0.9) ? type : random.pick(TYPES)];
      const data = random.chance(0.1) ? generateAnything(random) : spoil(random, sound, random.below(3));
      return { type, data };
    },
    check: async ({ type, data }) => {
      // As it comes over: what is no plain data is not sent at all.
      const sent = structuredClone(data);
      if (validatedPageState(sent) && !/off|reading|quiet/.test(JSON.stringify(sent)))
        return 'taken for a page’s state';
      readErrorNotes(sent);
      readWorkerStarts(sent);
      readUpdateRecord(sent);
      readSettingsFile(JSON.stringify({ format: 'ag-lens-settings-1', settings: sent }));
      let taken: unknown;
      try {
        taken = validated(type, sent);
      } catch (error) {
        return error instanceof RequestError && error.fault === 'malformed' ? undefined : `throws ${error}`;
      }
      await answer(type, taken as never, reader);
      return undefined;
    },
  };
}

async function answer<K extends WorkerRequest>(
  type: K,
  data: RequestData<K>,
  reader: DatasetReader,
): Promise<void> {
  const asked = { type, data } as { [T in WorkerRequest]: { type: T; data: RequestData<T> } }[WorkerRequest];
  if (asked.type === 'detect') await answerArticle(readSigns(asked.data), reader, { loadTagger });
  if (asked.type === 'card') await loadCards([asked.data.key], reader, asked.data.seenFrom);
  if (asked.type === 'cards') await loadCards(asked.data.keys, reader, asked.data.seenFrom);
  if (asked.type === 'compare') compareStates(asked.data.states, await reader.overview());
  if (asked.type === 'search') searchRecords(await reader.searchIndex(), asked.data.query, asked.data.limit);
  if (asked.type === 'searchReleases')
    searchReleases([await reader.releaseIndex()], asked.data.query, asked.data.limit);
}
