import { fold } from '../../components/format/fold';
import type { OfficeCard, StateCard, SuccessionLine } from '../../lib/dataset/card';
import { balderas } from './person-fixtures';
import {
  BALDERAS_HOLDER,
  CLEAN_CARS,
  GUNS_LETTER,
  NEW_MEXICO,
  PARTNERS,
  TORREZ_HOLDER,
  UBER,
} from './record-lines';

const succeeded = (name: string, start: string, end?: string): SuccessionLine => ({
  link: { key: `attorney-general:${fold(name).replace(' ', '-')}`, label: name },
  start,
  ...(end !== undefined && { end }),
  acting: false,
});

export const newMexico: StateCard = {
  kind: 'state',
  title: 'New Mexico',
  place: NEW_MEXICO,
  seenFrom: '2018-08',
  holderThen: BALDERAS_HOLDER,
  holderNow: TORREZ_HOLDER,
  nowAsOf: '2026-08',
  office: {
    name: 'New Mexico Department of Justice',
    website: 'https://nmdoj.gov/',
    selection: 'elected',
    termYears: 4,
  },
  coalitionsPerYear: [
    ...[1998, 2003, 2008, 2012, 2013, 2014].map((year, index) => ({
      year,
      count: [2, 1, 1, 2, 2, 3][index] ?? 0,
    })),
    ...balderas.coalitionsPerYear,
    { year: 2023, count: 20 },
    { year: 2024, count: 13 },
    { year: 2025, count: 52 },
    { year: 2026, count: 5 },
  ],
  coalitionTotal: 266,
  nearest: [GUNS_LETTER, UBER, CLEAN_CARS],
  partners: PARTNERS,
  succession: [
    succeeded('Patricia Madrid', '1999-01-01', '2007-01-01'),
    succeeded('Gary King', '2007-01-01', '2015-01-01'),
    succeeded('Hector Balderas', '2015-01-01', '2023-01-01'),
    succeeded('Raúl Torrez', '2023-01-01'),
  ],
  sources: [{ publisher: 'openstates/people', url: 'https://github.com/openstates/people' }],
};

export const newMexicoOffice: OfficeCard = {
  kind: 'office',
  title: 'New Mexico Department of Justice',
  place: NEW_MEXICO,
  seenFrom: '2018-08',
  holderThen: BALDERAS_HOLDER,
  holderNow: TORREZ_HOLDER,
  nowAsOf: '2026-08',
  office: newMexico.office,
  sources: newMexico.sources,
};
