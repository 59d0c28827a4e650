import { nameOfJurisdiction } from '../../components/card/jurisdiction-grid';
import { fold } from '../../components/format/fold';
import type {
  ArticleCoalitionCard,
  AttorneyGeneralCard,
  CoalitionCard,
  CoalitionLine,
  Holder,
  LawsuitCard,
  OfficeCard,
  PartnerLine,
  Place,
  StateCard,
  SuccessionLine,
  UsAttorneyGeneralCard,
} from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import type { DatasetStamp } from '../../lib/messages/protocol';

export const STAMP: DatasetStamp = { version: '2026.11.22', from: 'database' };

const placesOf = (codes: string): Place[] =>
  codes.split(' ').map(code => ({ code, name: nameOfJurisdiction(code) }));

const NEW_MEXICO: Place = { code: 'NM', name: 'New Mexico' };
const UNITED_STATES: Place = { code: 'US', name: 'United States' };

const GUNS_LETTER: CoalitionLine = {
  key: 'coalition:2018-08-10-3d-printed-guns-letter',
  title: 'Letter to remove 3D-printed gun plans that were reposted online',
  act: 'letter',
  date: '2018-08-10',
  memberCount: 22,
  membersComplete: true,
};
const FIRST_GUNS_LETTER: CoalitionLine = {
  key: 'coalition:2018-07-30-3d-printed-guns-letter',
  title: 'Letter urging withdrawal from the Defense Distributed settlement',
  act: 'letter',
  date: '2018-07-30',
  memberCount: 21,
  membersComplete: true,
};
const GUNS_SUIT: CoalitionLine = {
  key: 'coalition:2018-07-30-3d-printed-gun-files-suit',
  title: 'Suit to stop the release of 3D-printed gun files',
  act: 'lawsuit',
  date: '2018-07-30',
  memberCount: 9,
  membersComplete: true,
};
const GUNS_SUIT_AMENDED: CoalitionLine = {
  key: 'coalition:2018-08-02-3d-printed-gun-files-suit-amended',
  title: 'Eleven more states join the suit over 3D-printed gun files',
  act: 'lawsuit',
  date: '2018-08-02',
  memberCount: 20,
  membersComplete: true,
};
const GUNS_AMICUS: CoalitionLine = {
  key: 'coalition:2019-02-15-gun-files-amicus',
  title: 'Brief of prosecutors’ offices against the release of gun files',
  act: 'amicus',
  date: '2019-02-15',
  memberCount: 4,
  membersComplete: true,
};
const UBER: CoalitionLine = {
  key: 'coalition:2018-09-26-uber-data-breach-settlement',
  title: 'Settlement with Uber over a concealed data breach ($148 million)',
  act: 'settlement',
  date: '2018-09-26',
  memberCount: 51,
  membersComplete: true,
};
const CLEAN_CARS: CoalitionLine = {
  key: 'coalition:2018-10-26-clean-car-standards-comments',
  title: 'Comments against a freeze of clean-car standards',
  act: 'comment',
  date: '2018-10-26',
  memberCount: 21,
  membersComplete: false,
};

const BALDERAS_HOLDER: Holder = {
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
const TORREZ_HOLDER: Holder = {
  link: { key: 'attorney-general:raul-torrez', label: 'Raúl Torrez' },
  tenure: { place: NEW_MEXICO, start: '2023-01-01', party: 'Democrat', how: 'elected', current: true },
};

const PARTNERS: PartnerLine[] = [
  { place: { code: 'IL', name: 'Illinois' }, share: 247 / 266 },
  { place: { code: 'MD', name: 'Maryland' }, share: 246 / 266 },
  { place: { code: 'OR', name: 'Oregon' }, share: 244 / 266 },
  { place: { code: 'NY', name: 'New York' }, share: 243 / 266 },
  { place: { code: 'DC', name: 'District of Columbia' }, share: 226 / 266 },
];

const succeeded = (name: string, start: string, end?: string): SuccessionLine => ({
  link: { key: `attorney-general:${fold(name).replace(' ', '-')}`, label: name },
  start,
  ...(end !== undefined && { end }),
  acting: false,
});

export const gunsLetter: CoalitionCard = {
  kind: 'coalition',
  key: GUNS_LETTER.key,
  title: GUNS_LETTER.title,
  summary:
    'Secretary Pompeo and Attorney General Sessions were told that the federal government must get plans for 3D-printed guns off the websites that had reposted them after a court in Seattle blocked their release.',
  seenFrom: '2018-08-13',
  act: 'letter',
  date: '2018-08-10',
  leads: placesOf('MA'),
  members: placesOf('CA CO CT DC DE HI IA IL MA MD ME MN NC NJ NM NY OR PA RI VA VT WA'),
  membersComplete: true,
  statedCount: 22,
  targets: ['U.S. Department of State', 'U.S. Department of Justice'],
  topics: ['guns'],
  lawsuit: {
    link: { key: 'lawsuit:washington-v-state-department', label: 'Washington v. U.S. Department of State' },
    court: 'W.D. Wash.',
    docket: '2:18-cv-01115',
    milestones: [
      { date: '2018-07-31', text: 'Judge Lasnik granted a temporary restraining order.' },
      { date: '2019-11-12', text: 'The court found the release of the files unlawful.' },
    ],
  },
  related: [FIRST_GUNS_LETTER, GUNS_SUIT, GUNS_AMICUS],
  sources: [
    {
      publisher: 'New York Attorney General',
      url: 'https://ag.ny.gov/press-release/2018/coalition-22-ags',
      title: 'Release on the letter of 22 attorneys general',
      date: '2018-08-10',
    },
    { publisher: 'WMAR', url: 'https://wmar2news.com/news/state/remove-3d-gun-plans', date: '2018-08-10' },
    { publisher: 'New Mexico Office of the Attorney General', date: '2018-08' },
  ],
};

const CHECK: Check = {
  listed: [],
  repeated: [],
  notInRecord: [],
  notListed: [],
  absentStates: [],
  recordComplete: true,
};

export const gunsCheck: Check = {
  ...CHECK,
  kind: 'letter',
  counted: { number: 22, other: false },
  recorded: 22,
  known: 22,
  beyondStates: ['DC'],
  leads: ['MA'],
  count: 'agrees',
  listed: gunsLetter.members.map(place => place.code),
};

export const decencyLetter: CoalitionCard = {
  kind: 'coalition',
  key: 'coalition:2017-08-16-cda-backpage-letter',
  title: 'Letter to Congress to amend the Communications Decency Act',
  summary:
    'Congress was asked to add a few words to the act, so that state and local authorities can prosecute websites such as Backpage.com that facilitate sex trafficking.',
  act: 'letter',
  date: '2017-08-16',
  leads: placesOf('DC FL'),
  members: placesOf(
    'AK AL AR AZ CA CO DC DE FL GA HI IA ID IL IN KS KY LA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY',
  ),
  membersComplete: true,
  statedCount: 50,
  targets: ['U.S. Congress'],
  topics: ['human trafficking', 'internet'],
  related: [
    {
      key: 'coalition:2019-04-22-fosta-amicus',
      title: 'Brief in defence of the sex-trafficking law FOSTA',
      act: 'amicus',
      date: '2019-04-22',
      memberCount: 21,
      membersComplete: true,
    },
  ],
  sources: [
    { publisher: 'NAAG', url: 'https://www.naag.org/news/simple-amendment', date: '2017-08-16' },
    { publisher: 'New Mexico Office of the Attorney General', date: '2017-08-16' },
  ],
};

export const decencyCheck: Check = {
  ...CHECK,
  kind: 'letter',
  counted: { number: 49, other: true, besides: ['NM'] },
  recorded: 50,
  known: 50,
  beyondStates: ['DC', 'PR'],
  leads: ['DC', 'FL'],
  count: 'agrees',
  listed: decencyLetter.members.map(place => place.code),
  repeated: ['NM'],
  absentStates: ['CT', 'MA'],
};

export const familyLetter: CoalitionCard = {
  kind: 'coalition',
  key: 'coalition:2018-06-19-family-separation-letter',
  title: 'Letter to end family separation at the border',
  summary:
    'New Mexico and twenty others told Attorney General Sessions and Secretary Nielsen to stop separating families under the zero-tolerance policy.',
  act: 'letter',
  date: '2018-06-19',
  leads: placesOf('NM'),
  members: placesOf('CA CT DC DE HI IA IL MA MD ME MN NC NJ NM NY OR PA RI VA VT WA'),
  membersComplete: true,
  statedCount: 21,
  targets: ['U.S. Department of Justice', 'U.S. Department of Homeland Security'],
  topics: ['immigration'],
  related: [],
  note: 'One paper counted 22; the letter itself and AP say 21.',
  sources: [
    { publisher: 'MyRGV', url: 'https://myrgv.com/attorneys-general-demand-end', date: '2018-06-19' },
  ],
};

export const familyCheck: Check = {
  ...CHECK,
  kind: 'letter',
  counted: { number: 21, other: true, besides: ['NM'] },
  recorded: 21,
  known: 21,
  beyondStates: ['DC'],
  leads: ['NM'],
  count: 'differs',
};

export const gunsSuit: LawsuitCard = {
  kind: 'lawsuit',
  title: 'Washington v. U.S. Department of State',
  seenFrom: '2018-08',
  court: 'W.D. Wash.',
  dockets: ['2:18-cv-01115'],
  citation: '318 F. Supp. 3d 1247',
  filed: '2018-07-30',
  plaintiffs: placesOf('CA CO CT DC DE HI IA IL MA MD MN NC NJ NY OR PA RI VA VT WA'),
  defendants: ['U.S. Department of State', 'Defense Distributed', 'Second Amendment Foundation'],
  coalitions: [GUNS_SUIT, GUNS_SUIT_AMENDED, GUNS_AMICUS],
  joined: [
    {
      key: GUNS_SUIT.key,
      date: GUNS_SUIT.date,
      act: 'lawsuit',
      newcomers: placesOf('CT DC MA MD NJ NY OR PA WA'),
    },
    {
      key: GUNS_SUIT_AMENDED.key,
      date: GUNS_SUIT_AMENDED.date,
      act: 'lawsuit',
      newcomers: placesOf('CA CO DE HI IA IL MN NC RI VA VT'),
    },
  ],
  events: [
    { date: '2018-07-31', text: 'Judge Lasnik granted a temporary restraining order.', since: false },
    {
      date: '2018-08-27',
      text: 'A preliminary injunction kept the files offline while the case went on.',
      since: true,
    },
    {
      date: '2019-11-12',
      text: 'The court ruled for the states and found the release of the files unlawful.',
      source: {
        publisher: 'Minnesota Attorney General',
        url: 'https://www.ag.state.mn.us/Office/Communications/2020/01/24_3D-PrintedGuns.asp',
        date: '2020-01-24',
      },
      since: true,
    },
  ],
  sources: [
    {
      publisher: 'CNET',
      url: 'https://www.cnet.com/news/politics/3d-printed-guns-19-states-sue',
      date: '2018-08',
    },
    {
      publisher: 'KJAN / AP',
      url: 'https://www.kjan.com/2018/08/iowa-joins-other-states',
      date: '2018-08-03',
    },
  ],
};

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

export const unknownCoalition: ArticleCoalitionCard = {
  kind: 'article-coalition',
  title: '14 other attorneys general',
  count: 14,
  other: true,
  listed: placesOf('AZ CA CO IL MI MN NV NM OR WA WI'),
  sources: [],
};
