import type { CardKey } from '../../../../lib/dataset/card';
import type { Dataset } from '../../../../lib/dataset/schema';
import type { RequestData, WorkerRequest } from '../../../../lib/messages/worker-requests';
import { generateText } from '../../pages/generate-text';
import type { Random } from '../../random';

/** What requests may be about. */
export interface Topics {
  keys: CardKey[];
  codes: string[];
  names: string[];
}

export function topicsOf({ jurisdictions, attorneysGeneral, coalitions, lawsuits }: Dataset): Topics {
  const codes = jurisdictions.map(({ code }) => code);
  return {
    codes,
    keys: [
      ...codes.flatMap(code => [`state:${code}`, `office:${code}`] as const),
      ...attorneysGeneral.flatMap(
        ({ id }) => [`attorney-general:${id}`, `us-attorney-general:${id}`] as const,
      ),
      ...coalitions.map(({ id }) => `coalition:${id}` as const),
      ...lawsuits.map(({ id }) => `lawsuit:${id}` as const),
    ],
    names: [
      ...jurisdictions.map(({ name }) => `the attorney general of ${name}`),
      ...attorneysGeneral.map(({ name }) => `Attorney General ${name}`),
      ...lawsuits.map(({ caption }) => caption),
      ...coalitions.flatMap(({ keyTerms }) => keyTerms),
    ],
  };
}

const DATES = ['2018', '2018-08', '2018-08-10', '2020-02-29', '2030-01-01', '0001'];
const QUERIES = ['gun', 'state:nm 2018', 'with:ca kind:letter', '"coalition of"', '', 'led:tx -2017', 'año'];
const FEEDS = [
  'https://data.example/',
  'https://data.example/sub?x=1',
  'http://data.example/',
  'http://localhost:8000/',
];
const URLS = ['https://news.example/story?id=7', 'https://victim.example/story', 'about:blank', 'x', ''];
const SITES = ['a.example', 'news.example', 'xn--bcher-kva.example', 'localhost', '[::1]', 'müller.example'];
const DATA = [
  '{"@type":"NewsArticle","datePublished":"2018-08-10","publisher":{"name":"Courier"}}',
  '{"@graph":[{"@type":["NewsArticle"],"dateModified":"2018"}]}',
  '{',
  '[[[[[]]]]]',
];

/** A request of a type as one of our own scripts may send it. */
export function generateRequest<K extends WorkerRequest>(
  type: K,
  topics: Topics,
  random: Random,
): RequestData<K> {
  return GENERATORS[type](random, topics);
}

type Generator<K extends WorkerRequest> = (random: Random, topics: Topics) => RequestData<K>;

const maybe = <T>(random: Random, made: () => T): T | Record<string, never> =>
  random.chance(0.4) ? made() : {};
const nothing = () => undefined;
const words = (random: Random, { names }: Topics) => ({
  query: random.chance(0.5) ? random.pick(QUERIES) : random.pick(names).slice(0, 1000),
  limit: 1 + random.below(random.chance(0.9) ? 30 : 500),
});

const GENERATORS: { [K in WorkerRequest]: Generator<K> } = {
  detect: (random, { names }) => ({
    text: [random.pick(names), ...random.some(6, () => random.pick(names)), generateText(random)].join(
      random.pick([' and ', ' joined ', '.\n\n', ', ']),
    ),
    ...maybe(random, () => ({ title: random.pick(names) })),
    ...maybe(random, () => ({ url: random.pick(URLS) })),
    ...maybe(random, () => ({ publisher: 'Courier' })),
    ...maybe(random, () => ({
      published: {
        date: random.pick(DATES),
        from: random.pick(['json-ld', 'open-graph', 'url', 'dateline'] as const),
      },
    })),
    ...maybe(random, () => ({
      signs: {
        title: 'States sue',
        metas: [{ names: ['article:published_time'], content: random.pick(DATES) }],
        data: random.some(3, () => random.pick(DATA)),
        times: random.some(3, () => random.pick(DATES)),
      },
    })),
  }),
  card: (random, { keys }) => ({
    key: random.pick(keys),
    ...maybe(random, () => ({ seenFrom: random.pick(DATES) })),
  }),
  cards: (random, { keys }) => ({
    keys: random.some(random.chance(0.95) ? 10 : 300, () => random.pick(keys)),
    ...maybe(random, () => ({ seenFrom: random.pick(DATES) })),
  }),
  compare: (random, { codes }) => ({
    states: random.some(6, () => (random.chance(0.95) ? random.pick(codes) : 'ZZ')),
  }),
  datasetStatus: nothing,
  repairDataset: nothing,
  update: nothing,
  updateStatus: nothing,
  cancelUpdate: nothing,
  undoUpdate: nothing,
  chooseFeed: random => ({ feed: random.chance(0.3) ? null : random.pick(FEEDS) }),
  search: words,
  searchReleases: words,
  loadReleases: random => ({ years: random.some(3, () => random.pick(['2018', '1066', '9999'])) }),
  spread: (random, topics) => ({ query: words(random, topics).query }),
  settings: random => ({
    ...maybe(random, () => ({ dwell: random.below(2001) })),
    ...maybe(random, () => ({ theme: random.pick(['page', 'light', 'dark'] as const) })),
    ...maybe(random, () => ({
      sitesOff: random.some(random.chance(0.95) ? 5 : 2000, () => random.pick(SITES)),
    })),
    ...maybe(random, () => ({ kindsOff: random.some(3, () => random.pick(['people', 'states'] as const)) })),
    ...maybe(random, () => ({ language: random.pick(['browser', 'en', 'es'] as const) })),
    ...maybe(random, () => ({ painted: random.pick(['always', 'while-alt'] as const) })),
  }),
  syncSettings: random => ({ on: random.chance(0.5) }),
  keepDate: random => ({
    url: random.pick(URLS),
    date: random.chance(0.2) ? null : random.pick(DATES),
  }),
  noteError: random => ({
    where: random.pick(['reading', 'card', 'window'] as const),
    name: random.pick(['TypeError', '__proto__', 'x'.repeat(50), '$']),
    ...maybe(random, () => ({ place: `reading.js:${random.below(9)}:${random.below(1e8)}` })),
  }),
  errorNotes: nothing,
  openPanel: (random, { keys }) => ({ card: random.pick(keys) }),
  wantedCard: nothing,
  loadReading: nothing,
  loadCardView: nothing,
};
