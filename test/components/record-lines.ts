import { nameOfJurisdiction } from '../../components/tiles/jurisdiction-grid';
import type { CoalitionLine, Holder, PartnerLine, Place } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';

export const STAMP: DatasetStamp = { version: '2026.11.22', from: 'database' };

export const placesOf = (codes: string): Place[] =>
  codes.split(' ').map(code => ({ code, name: nameOfJurisdiction(code) }));

export const NEW_MEXICO: Place = { code: 'NM', name: 'New Mexico' };
export const UNITED_STATES: Place = { code: 'US', name: 'United States' };

export const GUNS_LETTER: CoalitionLine = {
  key: 'coalition:2018-08-10-3d-printed-guns-letter',
  title: 'Letter to remove 3D-printed gun plans that were reposted online',
  act: 'letter',
  date: '2018-08-10',
  memberCount: 22,
  membersComplete: true,
};
export const FIRST_GUNS_LETTER: CoalitionLine = {
  key: 'coalition:2018-07-30-3d-printed-guns-letter',
  title: 'Letter urging withdrawal from the Defense Distributed settlement',
  act: 'letter',
  date: '2018-07-30',
  memberCount: 21,
  membersComplete: true,
};
export const GUNS_SUIT: CoalitionLine = {
  key: 'coalition:2018-07-30-3d-printed-gun-files-suit',
  title: 'Suit to stop the release of 3D-printed gun files',
  act: 'lawsuit',
  date: '2018-07-30',
  memberCount: 9,
  membersComplete: true,
};
export const GUNS_SUIT_AMENDED: CoalitionLine = {
  key: 'coalition:2018-08-02-3d-printed-gun-files-suit-amended',
  title: 'Eleven more states join the suit over 3D-printed gun files',
  act: 'lawsuit',
  date: '2018-08-02',
  memberCount: 20,
  membersComplete: true,
};
export const GUNS_AMICUS: CoalitionLine = {
  key: 'coalition:2019-02-15-gun-files-amicus',
  title: 'Brief of prosecutors’ offices against the release of gun files',
  act: 'amicus',
  date: '2019-02-15',
  memberCount: 4,
  membersComplete: true,
};
export const UBER: CoalitionLine = {
  key: 'coalition:2018-09-26-uber-data-breach-settlement',
  title: 'Settlement with Uber over a concealed data breach ($148 million)',
  act: 'settlement',
  date: '2018-09-26',
  memberCount: 51,
  membersComplete: true,
};
export const CLEAN_CARS: CoalitionLine = {
  key: 'coalition:2018-10-26-clean-car-standards-comments',
  title: 'Comments against a freeze of clean-car standards',
  act: 'comment',
  date: '2018-10-26',
  memberCount: 21,
  membersComplete: false,
};

export const BALDERAS_HOLDER: Holder = {
  link: { key: 'attorney-general:hector-balderas', label: 'Hector Balderas' },
  tenure: {
    place: NEW_MEXICO,
    start: '2015-01-01',
    end: '2023-01-01',
    party: 'Democrat',
    how: 'elected',
    current: false,
  },
};
export const TORREZ_HOLDER: Holder = {
  link: { key: 'attorney-general:raul-torrez', label: 'Raúl Torrez' },
  tenure: { place: NEW_MEXICO, start: '2023-01-01', party: 'Democrat', how: 'elected', current: true },
};

export const PARTNERS: PartnerLine[] = [
  { place: { code: 'IL', name: 'Illinois' }, share: 247 / 266 },
  { place: { code: 'MD', name: 'Maryland' }, share: 246 / 266 },
  { place: { code: 'OR', name: 'Oregon' }, share: 244 / 266 },
  { place: { code: 'NY', name: 'New York' }, share: 243 / 266 },
  { place: { code: 'DC', name: 'District of Columbia' }, share: 226 / 266 },
];
