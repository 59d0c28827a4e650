import type { PageReport } from '../../components/page-report/page-report';
import type { RecentLookup } from '../../components/search/recent-lookup';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { Facets, FoundRecord, FoundReleases } from '../../lib/dataset/search/found';
import type { Mark, SearchAnswer } from '../../lib/messages/protocol';
import { familyCheck, familyLetter, gunsCheck, gunsLetter } from './coalition-fixtures';
import { gunsSuit } from './lawsuit-fixtures';
import { balderas, sessions } from './person-fixtures';
import { newMexico } from './place-fixtures';
import { STAMP } from './record-lines';

const HITS: FoundRecord[] = [
  {
    key: 'coalition:2018-08-10-3d-printed-guns-letter',
    kind: 'coalition',
    title: 'Letter to remove 3D-printed gun plans that were reposted online',
    facts: { of: 'coalition', act: 'letter', date: '2018-08-10', count: 22 },
    matched: ['3d', 'gun', '2018'],
  },
  {
    key: 'coalition:2018-07-30-3d-printed-gun-files-suit',
    kind: 'coalition',
    title: 'Suit to stop the release of 3D-printed gun files',
    facts: { of: 'coalition', act: 'lawsuit', date: '2018-07-30', count: 9 },
    matched: ['3d', 'gun', '2018'],
  },
  {
    key: 'lawsuit:washington-v-state-department',
    kind: 'lawsuit',
    title: 'Washington v. U.S. Department of State',
    facts: { of: 'lawsuit', court: 'W.D. Wash.', docket: '2:18-cv-01115', filed: '2018-07-30' },
    matched: ['2018'],
  },
  {
    key: 'attorney-general:hector-balderas',
    kind: 'attorney-general',
    title: 'Hector Balderas',
    facts: {
      of: 'person',
      places: ['New Mexico'],
      party: 'D',
      spells: [{ start: '2015', end: '2023', current: false }],
    },
    matched: ['new', 'mexico'],
  },
  {
    key: 'state:NM',
    kind: 'state',
    title: 'New Mexico',
    facts: { of: 'place', office: 'New Mexico Department of Justice', holder: 'Raúl Torrez' },
    matched: ['new', 'mexico'],
  },
];

const FACETS: Facets = {
  kinds: [
    { value: 'coalition', count: 6 },
    { value: 'case', count: 2 },
    { value: 'ag', count: 1 },
    { value: 'state', count: 1 },
    { value: 'letter', count: 4 },
    { value: 'lawsuit', count: 2 },
  ],
  years: [
    { value: 2010, count: 1 },
    { value: 2013, count: 2 },
    { value: 2018, count: 6 },
    { value: 2019, count: 3 },
    { value: 2021, count: 4 },
    { value: 2023, count: 1 },
    { value: 2025, count: 2 },
  ],
  states: [
    { value: 'NM', name: 'New Mexico', count: 10 },
    { value: 'WA', name: 'Washington', count: 7 },
    { value: 'NY', name: 'New York', count: 6 },
  ],
  parties: [
    { value: 'D', count: 7 },
    { value: 'R', count: 1 },
  ],
  topics: [
    { value: 'guns', count: 5 },
    { value: 'student loans', count: 2 },
  ],
};

export const found: SearchAnswer = {
  hits: HITS,
  total: 10,
  facets: FACETS,
  filters: [],
  notes: [],
  suggestions: [],
  dataset: STAMP,
};

/** The answer to "gun state:nm 2018 colour:red", with all that an answer may tell. */
export const foundWithFilters: SearchAnswer = {
  ...found,
  filters: [
    {
      filter: { field: 'state', code: 'NM' },
      negated: false,
      span: { start: 4, end: 12 },
      label: 'New Mexico',
    },
    {
      filter: { field: 'years', from: 2018, to: 2018 },
      negated: false,
      span: { start: 13, end: 17 },
      label: '2018',
    },
  ],
  notes: [
    { note: 'no-such-filter', typed: 'colour' },
    { note: 'any-words', missing: ['red'] },
  ],
};

export const nothingFound: SearchAnswer = {
  hits: [],
  total: 0,
  facets: { kinds: [], years: [], states: [], parties: [], topics: [] },
  filters: [],
  notes: [],
  suggestions: [],
  dataset: STAMP,
};

export const releasesFound: FoundReleases = {
  hits: [
    {
      id: 'release-1',
      title: 'AG Balderas on 3D-printed guns',
      publisher: 'New Mexico Attorney General',
      date: '2018-08-10',
      url: 'https://nmag.example/guns',
      sourceOf: 'coalition:2018-08-10-3d-printed-guns-letter',
      matched: ['guns'],
    },
  ],
  total: 1,
};

export const RECENT: RecentLookup[] = [
  { key: 'attorney-general:hector-balderas', kind: 'attorney-general', title: 'Hector Balderas' },
  {
    key: 'coalition:2018-08-10-3d-printed-guns-letter',
    kind: 'coalition',
    title: 'Letter to remove 3D-printed gun plans that were reposted online',
  },
];

/** Cards by the keys that the hits and links of the fixtures name. */
export const CARDS = new Map<CardKey, Card>([
  ['coalition:2018-08-10-3d-printed-guns-letter', gunsLetter],
  ['lawsuit:washington-v-state-department', gunsSuit],
  ['attorney-general:hector-balderas', balderas],
  ['us-attorney-general:jeff-sessions', sessions],
  ['coalition:2018-06-19-family-separation-letter', familyLetter],
  ['state:NM', newMexico],
]);

function markOf(kind: Mark['kind'], card: CardKey, start: number, more?: Partial<Mark>): Mark {
  return {
    kind,
    card,
    start,
    end: start + 8,
    first: true,
    reason: { rule: 'full-name', jurisdiction: 'NM' },
    ...more,
  };
}

export const markedPage: PageReport = {
  state: 'marked',
  answer: {
    marks: [
      markOf('attorney-general', 'attorney-general:hector-balderas', 0),
      markOf('coalition', 'coalition:2018-08-10-3d-printed-guns-letter', 40, { check: gunsCheck }),
      markOf('us-attorney-general', 'us-attorney-general:jeff-sessions', 90),
      markOf('attorney-general', 'attorney-general:hector-balderas', 140, { first: false }),
      markOf('lawsuit', 'lawsuit:washington-v-state-department', 200),
      markOf('coalition', 'coalition:2018-06-19-family-separation-letter', 300, {
        check: familyCheck,
      }),
      markOf('state', 'state:NM', 400),
    ],
    cards: Object.fromEntries(CARDS),
    dataset: STAMP,
    published: { date: '2018-08', from: 'json-ld' },
  },
};
