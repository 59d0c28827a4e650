import { canonicalJson, canonicalJsonLines } from '../../data/tools/canonical-json';
import type { SourceFile } from '../../data/tools/source-files';
import type {
  AttorneyGeneral,
  Coalition,
  Jurisdiction,
  Lawsuit,
  Release,
  Tenure,
} from '../../lib/dataset/schema';

/** A small dataset, one part a file, that a test may spoil before it is written out. */
export interface SmallDataset {
  head: { format: 1; version: string };
  jurisdictions: Jurisdiction[];
  attorneysGeneral: AttorneyGeneral[];
  coalitions: Coalition[];
  lawsuits: Lawsuit[];
  releases: Release[];
}

/** A dataset with names for the parts that tests spoil; they are the very objects that stand in it. */
export interface SoundParts {
  dataset: SmallDataset;
  letter: Coalition;
  suit: Coalition;
  lawsuit: Lawsuit;
  firstEvent: Lawsuit['events'][number];
  newMexico: Jurisdiction;
  /** New Mexico's attorney general to 2023, the one since, and Washington's. */
  balderas: Tenure;
  torrez: Tenure;
  ferguson: Tenure;
}

/** Two states, their attorneys general, one suit of both and a letter; nothing is wrong with it. */
export function soundParts(): SoundParts {
  const balderas: Tenure = {
    jurisdiction: 'NM',
    start: '2015-01-01',
    end: '2023-01-01',
    sources: ['undated-b'],
  };
  const torrez: Tenure = {
    jurisdiction: 'NM',
    start: '2023-01-01',
    currentAsOf: '2025-12',
    sources: ['undated-b'],
  };
  const ferguson: Tenure = {
    jurisdiction: 'WA',
    start: '2013-01-16',
    end: '2025-01-15',
    sources: ['undated-b'],
  };
  const newMexico = jurisdiction('NM', 'New Mexico');
  const suit = coalition('2018-06-26-family-separation-suit', {
    kind: 'lawsuit',
    title: 'Suit over family separation',
    lawsuit: 'washington-v-united-states-2018',
  });
  const letter = coalition('2018-08-10-3d-printed-guns-letter', { title: 'Letter over gun files' });
  const firstEvent: Lawsuit['events'][number] = {
    date: '2018-07-19',
    kind: 'other',
    text: 'Discovery ordered in part.',
    sources: ['2018-a'],
  };
  const lawsuit: Lawsuit = {
    id: 'washington-v-united-states-2018',
    caption: 'Washington v. United States',
    aliases: [],
    court: 'W.D. Wash.',
    dockets: ['2:18-cv-00939'],
    filed: '2018-06-26',
    plaintiffs: ['NM', 'WA'],
    defendants: ['United States'],
    events: [
      firstEvent,
      { date: '2018-08', kind: 'transferred', text: 'Sent to another court.', sources: ['2018-a'] },
    ],
    sources: ['2018-a'],
  };
  const dataset: SmallDataset = {
    head: { format: 1, version: '2026.01.01' },
    jurisdictions: [newMexico, jurisdiction('WA', 'Washington')],
    attorneysGeneral: [
      attorneyGeneral('Hector Balderas', balderas),
      attorneyGeneral('Raúl Torrez', torrez),
      attorneyGeneral('Bob Ferguson', ferguson),
    ],
    coalitions: [suit, letter],
    lawsuits: [lawsuit],
    releases: [
      { id: '2018-a', publisher: 'A Paper', date: '2018-09-01', url: 'https://paper.example/a' },
      { id: 'undated-b', publisher: 'B', url: 'https://other.example/b' },
    ],
  };
  return { dataset, letter, suit, lawsuit, firstEvent, newMexico, balderas, torrez, ferguson };
}

/** The files that `dataset` would stand in, each record where its id and year put it. */
export function sourceFilesOf(dataset: SmallDataset): SourceFile[] {
  const byYear = new Map<string, Release[]>();
  for (const release of dataset.releases) {
    const year = release.date?.slice(0, 4) ?? 'undated';
    byYear.set(year, [...(byYear.get(year) ?? []), release]);
  }
  const file = (path: string, record: unknown) => ({ path, text: canonicalJson(record) });
  return [
    file('dataset.json', dataset.head),
    ...dataset.jurisdictions.map(record => file(`jurisdictions/${record.code}.json`, record)),
    ...dataset.attorneysGeneral.map(record =>
      file(`attorneys-general/${record.tenures[0]?.jurisdiction}/${record.id}.json`, record),
    ),
    ...dataset.coalitions.map(record =>
      file(`coalitions/${record.date.slice(0, 4)}/${record.id}.json`, record),
    ),
    ...dataset.lawsuits.map(record =>
      file(`lawsuits/${record.filed?.slice(0, 4)}/${record.id}.json`, record),
    ),
    ...[...byYear].map(([year, releases]) => ({
      path: `releases/${year}.json`,
      text: canonicalJsonLines(releases),
    })),
  ];
}

export function attorneyGeneral(name: string, tenure: Tenure): AttorneyGeneral {
  const [given = '', family = ''] = name.split(' ');
  const id = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '-');
  return { id, name, given, family, aliases: [], tenures: [tenure], laterOffices: [] };
}

export function coalition(id: string, changes: Partial<Coalition> = {}): Coalition {
  return {
    id,
    kind: 'letter',
    title: id,
    summary: 'Two attorneys general acted together.',
    date: id.slice(0, 10),
    leads: ['WA'],
    members: ['NM', 'WA'],
    membersComplete: true,
    statedCount: 2,
    targets: [],
    topics: [],
    keyTerms: [],
    related: [],
    sources: ['2018-a'],
    ...changes,
  };
}

function jurisdiction(code: string, name: string): Jurisdiction {
  const office = { name: `Office of the Attorney General of ${name}`, aliases: [] };
  return {
    code,
    name,
    aliases: [],
    office,
    selection: 'elected',
    apAbbreviation: code,
    sources: ['undated-b'],
  };
}
