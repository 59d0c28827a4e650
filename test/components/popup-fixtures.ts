import type { PageReport } from '../../components/popup/page-report';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { Mark, SearchAnswer, SearchHit } from '../../lib/messages/protocol';
import * as fixtures from './fixtures';

const HITS: SearchHit[] = [
  {
    key: 'coalition:2018-08-10-3d-printed-guns-letter',
    kind: 'coalition',
    title: 'Letter to remove 3D-printed gun plans that were reposted online',
    detail: 'Letter · Aug 10, 2018 · 22 attorneys general',
    count: 22,
    matched: ['3d', 'gun', '2018'],
  },
  {
    key: 'coalition:2018-07-30-3d-printed-gun-files-suit',
    kind: 'coalition',
    title: 'Suit to stop the release of 3D-printed gun files',
    detail: 'Lawsuit · Jul 30, 2018 · 9 attorneys general',
    count: 9,
    matched: ['3d', 'gun', '2018'],
  },
  {
    key: 'lawsuit:washington-v-state-department',
    kind: 'lawsuit',
    title: 'Washington v. U.S. Department of State',
    detail: 'W.D. Wash. · 2:18-cv-01115 · Filed Jul 30, 2018',
    matched: ['2018'],
  },
  {
    key: 'attorney-general:hector-balderas',
    kind: 'attorney-general',
    title: 'Hector Balderas',
    detail: 'New Mexico · Democrat · 2015–2023',
    matched: ['new', 'mexico'],
  },
  {
    key: 'state:NM',
    kind: 'state',
    title: 'New Mexico',
    detail: 'Attorney general: Raúl Torrez',
    matched: ['new', 'mexico'],
  },
];

export const found: SearchAnswer = {
  hits: HITS,
  totals: { coalition: 6, lawsuit: 2, 'attorney-general': 1, state: 1 },
  dataset: fixtures.STAMP,
};

export const nothingFound: SearchAnswer = { hits: [], totals: {}, dataset: fixtures.STAMP };

/** Cards by the keys that the hits and links of the fixtures name. */
export const CARDS = new Map<CardKey, Card>([
  ['coalition:2018-08-10-3d-printed-guns-letter', fixtures.gunsLetter],
  ['lawsuit:washington-v-state-department', fixtures.gunsSuit],
  ['attorney-general:hector-balderas', fixtures.balderas],
  ['us-attorney-general:jeff-sessions', fixtures.sessions],
  ['coalition:2018-06-19-family-separation-letter', fixtures.familyLetter],
  ['state:NM', fixtures.newMexico],
]);

function markOf(kind: Mark['kind'], card: CardKey, start: number, more?: Partial<Mark>): Mark {
  return { kind, card, start, end: start + 8, first: true, reason: 'Full name.', ...more };
}

export const markedPage: PageReport = {
  state: 'marked',
  answer: {
    marks: [
      markOf('attorney-general', 'attorney-general:hector-balderas', 0),
      markOf('coalition', 'coalition:2018-08-10-3d-printed-guns-letter', 40, { check: fixtures.gunsCheck }),
      markOf('us-attorney-general', 'us-attorney-general:jeff-sessions', 90),
      markOf('attorney-general', 'attorney-general:hector-balderas', 140, { first: false }),
      markOf('lawsuit', 'lawsuit:washington-v-state-department', 200),
      markOf('coalition', 'coalition:2018-06-19-family-separation-letter', 300, {
        check: fixtures.familyCheck,
      }),
      markOf('state', 'state:NM', 400),
    ],
    cards: Object.fromEntries(CARDS),
    dataset: fixtures.STAMP,
    published: { date: '2018-08', from: 'json-ld' },
  },
};
