import type { AttorneyGeneralCard, UsAttorneyGeneralCard } from '../../lib/dataset/card';
import {
  BALDERAS_HOLDER,
  FIRST_GUNS_LETTER,
  GUNS_LETTER,
  NEW_MEXICO,
  PARTNERS,
  TORREZ_HOLDER,
  UBER,
  UNITED_STATES,
} from './record-lines';

export const balderas: AttorneyGeneralCard = {
  kind: 'attorney-general',
  title: 'Hector Balderas',
  place: NEW_MEXICO,
  tenures: [BALDERAS_HOLDER.tenure],
  seenFrom: '2018-08',
  standing: 'in-office',
  holderNow: TORREZ_HOLDER,
  nowAsOf: '2026-08',
  laterOffices: [],
  coalitionsPerYear: [
    { year: 2015, count: 3 },
    { year: 2016, count: 3 },
    { year: 2017, count: 18 },
    { year: 2018, count: 18 },
    { year: 2019, count: 46 },
    { year: 2020, count: 36 },
    { year: 2021, count: 21 },
    { year: 2022, count: 20 },
  ],
  coalitionTotal: 165,
  nearest: [
    FIRST_GUNS_LETTER,
    {
      ...GUNS_LETTER,
      release: {
        publisher: 'New York Attorney General',
        url: 'https://ag.ny.gov/press-release/2018/coalition-22-ags',
        date: '2018-08-10',
      },
    },
    UBER,
  ],
  partners: PARTNERS,
  sources: [
    {
      publisher: 'Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Hector_Balderas',
      title: 'Hector Balderas',
    },
  ],
};

/** Somebody whose later office is what a reader wonders about, seen from after the tenure. */
export const shapiro: AttorneyGeneralCard = {
  kind: 'attorney-general',
  title: 'Josh Shapiro',
  place: { code: 'PA', name: 'Pennsylvania' },
  tenures: [
    {
      place: { code: 'PA', name: 'Pennsylvania' },
      start: '2017-01-17',
      end: '2023-01-17',
      party: 'Democrat',
      how: 'elected',
      current: false,
    },
  ],
  seenFrom: '2024-03-02',
  standing: 'after',
  holderThen: {
    link: { key: 'attorney-general:michelle-henry', label: 'Michelle Henry' },
    tenure: {
      place: { code: 'PA', name: 'Pennsylvania' },
      start: '2023-01-17',
      end: '2025-01-21',
      party: 'Democrat',
      how: 'appointed',
      current: false,
    },
  },
  holderNow: {
    link: { key: 'attorney-general:dave-sunday', label: 'Dave Sunday' },
    tenure: {
      place: { code: 'PA', name: 'Pennsylvania' },
      start: '2025-01-21',
      party: 'Republican',
      how: 'elected',
      current: true,
    },
  },
  laterOffices: [{ title: 'Governor of Pennsylvania', start: '2023-01-17' }],
  coalitionsPerYear: [],
  coalitionTotal: 0,
  nearest: [],
  partners: [],
  sources: [{ publisher: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Josh_Shapiro' }],
};

export const sessions: UsAttorneyGeneralCard = {
  kind: 'us-attorney-general',
  title: 'Jeff Sessions',
  place: UNITED_STATES,
  tenures: [
    {
      place: UNITED_STATES,
      start: '2017-02-09',
      end: '2018-11-07',
      party: 'Republican',
      how: 'appointed',
      current: false,
    },
  ],
  seenFrom: '2018-08',
  standing: 'in-office',
  holderNow: {
    link: { key: 'us-attorney-general:pam-bondi', label: 'Pam Bondi' },
    tenure: {
      place: UNITED_STATES,
      start: '2025-02-05',
      party: 'Republican',
      how: 'appointed',
      current: true,
    },
  },
  laterOffices: [],
  sources: [{ publisher: 'U.S. Department of Justice', url: 'https://www.justice.gov/ag/bio/jeff-sessions' }],
};
