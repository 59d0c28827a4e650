import { describe, expect, test } from 'vitest';
import { checkSourceFiles } from '../../data/tools/check';
import { describeProblem } from '../../data/tools/problem';
import type { SourceFile } from '../../data/tools/source-files';
import { attorneyGeneral, coalition, type SoundParts, soundParts, sourceFilesOf } from './sound-source-files';

const check = (files: readonly SourceFile[]) => checkSourceFiles(files).map(describeProblem);

const SUIT = 'coalitions/2018/2018-06-26-family-separation-suit.json · 2018-06-26-family-separation-suit';
const LETTER = 'coalitions/2018/2018-08-10-3d-printed-guns-letter.json · 2018-08-10-3d-printed-guns-letter';
const LAWSUIT = 'lawsuits/2018/washington-v-united-states-2018.json · washington-v-united-states-2018';
const BALDERAS = 'attorneys-general/NM/hector-balderas.json · hector-balderas';

const OWN_HEADING = 'Heading put together from the parties; the court’s own caption was not seen.';

interface Mistake {
  name: string;
  plant: (parts: SoundParts) => unknown;
  expected: string;
}

const MISTAKES: Mistake[] = [
  {
    name: 'a date of no known form',
    plant: ({ letter }) => Object.assign(letter, { date: '2018-13' }),
    expected: `${LETTER} · date: not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`,
  },
  {
    name: 'no source',
    plant: ({ letter }) => Object.assign(letter, { sources: [] }),
    expected: `${LETTER} · sources: no source`,
  },
  {
    name: 'a source that is no release',
    plant: ({ letter }) => letter.sources.push('2018-z'),
    expected: `${LETTER} · source 2018-z is no release`,
  },
  {
    name: 'a release that nothing rests on and that does not say what it is',
    plant: ({ dataset }) => dataset.releases.push({ id: 'undated-c', publisher: 'C' }),
    expected:
      'releases/undated.json · undated-c · no record rests on it, and it has no date, office, url, description',
  },
  {
    name: 'a release of an office unknown to the record',
    plant: ({ dataset }) => dataset.releases.push({ id: 'undated-c', publisher: 'C', office: 'ZZ' }),
    expected: 'releases/undated.json · undated-c · ZZ is no jurisdiction',
  },
  {
    name: 'a jurisdiction unknown to the record',
    plant: ({ letter }) => letter.members.push('ZZ'),
    expected: `${LETTER} · ZZ is no jurisdiction`,
  },
  {
    name: 'a lawsuit that does not exist',
    plant: ({ letter }) => Object.assign(letter, { lawsuit: 'a-v-b-2018' }),
    expected: `${LETTER} · lawsuit a-v-b-2018 does not exist`,
  },
  {
    name: 'a further lawsuit that does not exist',
    plant: ({ letter }) => Object.assign(letter, { furtherLawsuits: ['a-v-b-2018'] }),
    expected: `${LETTER} · lawsuit a-v-b-2018 does not exist`,
  },
  {
    name: 'a coalition related to itself',
    plant: ({ letter }) => letter.related.push(letter.id),
    expected: `${LETTER} · related 2018-08-10-3d-printed-guns-letter is no other coalition`,
  },
  {
    name: 'a lead that is no member',
    plant: ({ letter }) => Object.assign(letter, { members: ['NM'] }),
    expected: `${LETTER} · lead WA is not a member`,
  },
  {
    name: 'a member listed twice',
    plant: ({ letter }) => letter.members.push('NM'),
    expected: `${LETTER} · NM is listed twice`,
  },
  {
    name: 'the United States among the states',
    plant: ({ letter }) => letter.members.push('US'),
    expected: `${LETTER} · the United States is no state`,
  },
  {
    name: 'a member without an attorney general',
    plant: ({ balderas }) => Object.assign(balderas, { end: '2018-07-01' }),
    expected: `${LETTER} · NM had no attorney general on 2018-08-10`,
  },
  {
    name: 'a count that nothing explains',
    plant: ({ letter }) => Object.assign(letter, { statedCount: 3 }),
    expected: `${LETTER} · the sources count 3, 2 are members, and no note explains it`,
  },
  {
    name: 'a day that is not in the calendar',
    plant: ({ firstEvent }) => Object.assign(firstEvent, { date: '2018-06-31' }),
    expected: `${LAWSUIT} · 2018-06-31 is no day of the calendar`,
  },
  {
    name: 'a date after publication',
    plant: ({ dataset }) => Object.assign(dataset.head, { version: '2018.08.01' }),
    expected: `${LETTER} · 2018-08-10 lies after the dataset's own date, 2018-08-01`,
  },
  {
    name: 'a date too early',
    plant: ({ ferguson }) => Object.assign(ferguson, { start: '1913' }),
    expected: 'attorneys-general/WA/bob-ferguson.json · bob-ferguson · 1913 is too early',
  },
  {
    name: 'an event before the filing',
    plant: ({ firstEvent }) => Object.assign(firstEvent, { date: '2018-06-01' }),
    expected: `${LAWSUIT} · event of 2018-06-01 stands after 2018-06-26`,
  },
  {
    name: 'events out of order',
    plant: ({ lawsuit }) => lawsuit.events.reverse(),
    expected: `${LAWSUIT} · event of 2018-07-19 stands after 2018-08`,
  },
  {
    name: 'a tenure that ends before it starts',
    plant: ({ balderas }) => Object.assign(balderas, { start: '2024' }),
    expected: `${BALDERAS} · starts 2024, after 2023-01-01`,
  },
  {
    name: 'a tenure both ended and current',
    plant: ({ balderas }) => Object.assign(balderas, { currentAsOf: '2025' }),
    expected: `${BALDERAS} · a tenure that ended is not current`,
  },
  {
    name: 'a tenure neither ended nor current',
    plant: ({ balderas }) => delete balderas.end,
    expected: `${BALDERAS} · a tenure has neither an end nor a date up to which it is current, and no note says why`,
  },
  {
    name: 'a tenure without an end that nobody follows',
    plant: ({ torrez }) => {
      delete torrez.currentAsOf;
      torrez.note = 'The last day was not seen.';
    },
    expected:
      'attorneys-general/NM/raul-torrez.json · raul-torrez · nobody is recorded after a tenure without an end, which would make it look current',
  },
  {
    name: 'two in one office at a time',
    plant: ({ dataset, ferguson }) =>
      dataset.attorneysGeneral.push(
        attorneyGeneral('Rob McKenna', { ...ferguson, start: '2012-01-01', end: '2014-01-01' }),
      ),
    expected:
      'attorneys-general/WA/bob-ferguson.json · bob-ferguson · overlaps rob-mckenna in WA, and no note says why',
  },
  {
    name: 'one act recorded twice',
    plant: ({ dataset }) =>
      dataset.coalitions.push(
        coalition('2018-08-13-letter-over-gun-files', { title: 'The letter over gun files' }),
      ),
    expected: `${LETTER} · looks like 2018-08-13-letter-over-gun-files; if both are real, relate them`,
  },
  {
    name: 'a plaintiff missing from the lawsuit',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { plaintiffs: ['WA'] }),
    expected: `${SUIT} · NM not among the plaintiffs of washington-v-united-states-2018`,
  },
  {
    name: 'one docket for two lawsuits',
    plant: ({ dataset, lawsuit }) => dataset.lawsuits.push({ ...lawsuit, id: 'washington-v-u-s-2018' }),
    expected:
      'lawsuits/2018/washington-v-u-s-2018.json · washington-v-u-s-2018 · docket 2:18-cv-00939 is that of washington-v-united-states-2018',
  },
  {
    name: 'http where https is known to work',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'B', url: 'http://other.example/c' }),
    expected: 'releases/undated.json · undated-c · http, though other.example is cited by https elsewhere',
  },
  {
    name: 'a fact that a note owns up to have from memory',
    plant: ({ balderas }) => Object.assign(balderas, { note: 'The end is recalled.' }),
    expected: `${BALDERAS} · a note says “recalled”: leave out what no source shows`,
  },
  {
    name: 'a heading of our own told in other words',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { note: 'The caption was not seen.' }),
    expected: `${LAWSUIT} · tell a heading of our own in these words: ${OWN_HEADING}`,
  },
  {
    name: 'a heading of our own among the aliases',
    plant: ({ lawsuit }) =>
      Object.assign(lawsuit, { note: OWN_HEADING, aliases: ['Washington v. United States'] }),
    expected: `${LAWSUIT} · alias Washington v. United States is our own heading of washington-v-united-states-2018`,
  },
  {
    name: 'a caption among the aliases',
    plant: ({ lawsuit }) => lawsuit.aliases.push('Washington v. United States'),
    expected: `${LAWSUIT} · alias Washington v. United States is the caption`,
  },
  {
    name: 'a mirror that does not say so',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'C', url: 'https://copy.pages.dev/c' }),
    expected:
      'releases/undated.json · undated-c · copy.pages.dev is a throw-away host: cite what it copies, or name it “Mirror of …”',
  },
  {
    name: 'a publisher that is but an address, though its name is known',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: 'undated-c',
        publisher: 'www.paper.example',
        url: 'https://paper.example/c',
      }),
    expected: 'releases/undated.json · undated-c · www.paper.example is elsewhere named A Paper',
  },
  {
    name: 'two addresses in the place of one',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: 'undated-c',
        publisher: 'B',
        url: 'https://other.example/c ; https://other.example/d',
      }),
    expected: 'releases/undated.json · undated-c · url: white space in a web address',
  },
  {
    name: 'one address for two releases',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'B', url: 'https://other.example/b' }),
    expected: 'releases/undated.json · undated-c · same address as undated-b',
  },
];

interface WrongFile {
  name: string;
  change: (sound: SourceFile[]) => SourceFile[];
  expected: string;
}

const WRONG_FILES: WrongFile[] = [
  {
    name: 'a dataset without its head',
    change: files => files.filter(({ path }) => path !== 'dataset.json'),
    expected: 'dataset.json · missing',
  },
  {
    name: 'a file that is no part of the dataset',
    change: files => [...files, { path: 'notes.json', text: '{}\n' }],
    expected: 'notes.json · not a file of the dataset',
  },
  {
    name: 'a field that the schema does not know',
    change: files =>
      rewrite(files, 'dataset.json', text => text.replace('"format"', '"colour": "red", "format"')),
    expected: 'dataset.json · colour: Invalid key: Expected never but received "colour"',
  },
  {
    name: 'a record under the wrong year',
    change: files =>
      files.map(file => ({ ...file, path: file.path.replace('s/2018/2018-08', 's/2019/2018-08') })),
    expected:
      'coalitions/2019/2018-08-10-3d-printed-guns-letter.json · 2018-08-10-3d-printed-guns-letter · belongs in coalitions/2018/2018-08-10-3d-printed-guns-letter.json',
  },
  {
    name: 'one id in two files',
    change: files => [
      ...files,
      ...files
        .filter(({ path }) => path.includes('guns-letter'))
        .map(({ text }) => ({ path: 'coalitions/2018/copy.json', text })),
    ],
    expected:
      'coalitions/2018/copy.json · 2018-08-10-3d-printed-guns-letter · id taken in coalitions/2018/2018-08-10-3d-printed-guns-letter.json',
  },
  {
    name: 'another way of writing JSON',
    change: files => rewrite(files, 'dataset.json', text => text.replaceAll('\n', ' ')),
    expected: 'dataset.json · not in the canonical form: run npm run data:format',
  },
];

function rewrite(files: SourceFile[], path: string, change: (text: string) => string): SourceFile[] {
  return files.map(file => (file.path === path ? { path, text: change(file.text) } : file));
}

describe('the check of the source files', () => {
  test('finds nothing wrong with a sound dataset', () => {
    expect(check(sourceFilesOf(soundParts().dataset))).toEqual([]);
  });

  test.each(MISTAKES)('names the file, the record and the reason of $name', ({ plant, expected }) => {
    const parts = soundParts();
    plant(parts);
    expect(check(sourceFilesOf(parts.dataset))).toContain(expected);
  });

  test.each(WRONG_FILES)('reports $name', ({ change, expected }) => {
    expect(check(change(sourceFilesOf(soundParts().dataset)))).toContain(expected);
  });

  test('reports a file that is not JSON by its name', () => {
    const files = [...sourceFilesOf(soundParts().dataset), { path: 'coalitions/2018/x.json', text: '{' }];
    expect(check(files)).toEqual([expect.stringMatching(/^coalitions\/2018\/x\.json · not JSON: /)]);
  });

  test('names every mistake at once', () => {
    const { dataset, letter, lawsuit } = soundParts();
    Object.assign(letter, { statedCount: 9 });
    Object.assign(lawsuit, { plaintiffs: [] });
    expect(check(sourceFilesOf(dataset))).toHaveLength(2);
  });

  test('accepts a count that a note explains', () => {
    const { dataset, letter } = soundParts();
    const { related, sources, ...before } = letter;
    dataset.coalitions[1] = {
      ...before,
      statedCount: 3,
      related,
      note: 'The three include a governor.',
      sources,
    };
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('accepts a tenure of the past without an end, where a note says so and somebody follows', () => {
    const { dataset, balderas } = soundParts();
    delete balderas.end;
    balderas.note = 'The last day was not seen.';
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('takes nobody for in office after the successor began, whose own end was not seen', () => {
    const { dataset, letter, balderas, torrez } = soundParts();
    delete balderas.end;
    balderas.note = 'The last day was not seen.';
    torrez.start = '2018-07-01';
    delete torrez.currentAsOf;
    torrez.end = '2018-08-01';
    expect(check(sourceFilesOf(dataset))).toEqual([
      `${LETTER} · NM had no attorney general on ${letter.date}`,
    ]);
  });

  test('accepts a member in a spell whose holder is not in the record', () => {
    const { dataset, newMexico, balderas } = soundParts();
    balderas.end = '2018-07-01';
    newMexico.unrecorded = [{ start: '2018-07-01', end: '2023-01-01', note: 'Not known.' }];
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });
});
