import { describe, expect, test } from 'vitest';
import type { PageReport } from '../../components/page-report/page-report';
import { nameOfJurisdiction } from '../../components/tiles/jurisdiction-grid';
import { exportPage } from '../../lib/export/export-page';
import type { ExportedPage } from '../../lib/export/page-facts';
import { wordsOf } from '../../lib/words/words';
import { markedPage } from '../components/popup-fixtures';

const { answer } = markedPage as Extract<PageReport, { state: 'marked' }>;

const PAGE: ExportedPage = {
  title: 'Balderas joins 22 *AGs* | Raúl’s Courier',
  url: 'https://courier.example/2018/08/guns',
  answer,
  on: '2026-11-22',
  nameOf: nameOfJurisdiction,
  words: wordsOf('en'),
};
const bare = (more: Partial<ExportedPage['answer']>): ExportedPage => ({
  ...PAGE,
  answer: { marks: [], cards: {}, dataset: answer.dataset, ...more },
});

/** Records of a CSV file; enough of RFC 4180 to read one back. */
function records(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

test.each([
  ['markdown', 'ag-lens-balderas-joins-22-ags-raul-s-courier.md', 'text/markdown'],
  ['text', 'ag-lens-balderas-joins-22-ags-raul-s-courier.txt', 'text/plain'],
  ['csv', 'ag-lens-balderas-joins-22-ags-raul-s-courier.csv', 'text/csv'],
  ['json', 'ag-lens-balderas-joins-22-ags-raul-s-courier.json', 'application/json'],
  ['citations', 'ag-lens-balderas-joins-22-ags-raul-s-courier-citations.txt', 'text/plain'],
] as const)('a page as %s is the file %s', (format, name, mediaType) => {
  expect(exportPage(PAGE, format)).toMatchObject({ name, mediaType });
});

test('a title without letters still names a file', () => {
  expect(exportPage({ ...PAGE, title: '…' }, 'json').name).toBe('ag-lens-page.json');
});

describe('as Markdown', () => {
  const { text } = exportPage(PAGE, 'markdown');

  test('the page comes first, its markup taken for text, with its date and how that was found', () => {
    expect(text).toMatch(/^# Balderas joins 22 \\\*AGs\\\* \\\| Raúl’s Courier\n/);
    expect(text).toMatch(
      'As of August 2018, from the page’s metadata. AG Lens, dataset 2026.11.22, exported Nov. 22, 2026.',
    );
    expect(exportPage(bare({}), 'markdown').text).toMatch('No date found: shown as of today.');
  });

  test('sources are linked by their secure addresses, or not at all', () => {
    const named = (url: string): ExportedPage =>
      JSON.parse(
        JSON.stringify(PAGE).replaceAll('https://ag.ny.gov/press-release/2018/coalition-22-ags', url),
      );
    const linked = (url: string) =>
      exportPage({ ...named(url), nameOf: PAGE.nameOf, words: PAGE.words }, 'markdown').text;
    expect(linked('http://ag.ny.gov/release')).toMatch('](<https://ag.ny.gov/release>)');
    expect(linked('javascript:alert(1)')).not.toMatch('javascript');
  });

  test('facts stand in reading order, each once', () => {
    const titles = [...text.matchAll(/^## (\d+)\. (.*)$/gm)].map(([, number, title]) => `${number} ${title}`);
    expect(titles).toEqual([
      '1 Hector Balderas',
      '2 Letter to remove 3D-printed gun plans that were reposted online',
      '3 Jeff Sessions',
      '4 Washington v. U.S. Department of State',
      '5 Letter to end family separation at the border',
      '6 New Mexico',
    ]);
  });

  test.each([
    [
      'a person by tenure',
      '- Attorney general of New Mexico, Jan. 1, 2015 to Jan. 1, 2023, Democrat, elected',
    ],
    ['who holds the office today', '- In office today: Raúl Torrez, since Jan. 1, 2023, Democrat'],
    ['a coalition by its members', '- Members: California, Colorado, Connecticut, the District of Columbia,'],
    ['what differs from the record', '- **Checked against the record:** '],
    ['a lawsuit by its events', '- Nov. 12, 2019: The court ruled for the states'],
    ['what an act is of, one thing as one', '- Topic: guns\n'],
    ['whom a letter went to', '- To: U.S. Department of State; '],
    [
      'sources with their addresses',
      '  - [New York Attorney General](<https://ag.ny.gov/press-release/2018/coalition-22-ags>), “Release on the letter of 22 attorneys general”, Aug. 10, 2018',
    ],
    ['a source without an address', '  - New Mexico Office of the Attorney General, August 2018'],
    ['how often it is mentioned', '*Attorney general · 2 mentions*'],
  ])('it tells %s', (_, line) => {
    expect(text).toContain(line);
  });
});

describe('as CSV', () => {
  const [head = [], ...rows] = records(exportPage(PAGE, 'csv').text);
  const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];

  test('a fact is a row of as many fields as there are columns', () => {
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([head.length]));
  });

  test.each([
    [0, 'fact', 'Hector Balderas'],
    [0, 'mentions', '2'],
    [1, 'date', '2018-08-10'],
    [1, 'count', '22'],
    [1, 'places', 'CA CO CT DC DE HI IA IL MA MD ME MN NC NJ NM NY OR PA RI VA VT WA'],
    [1, 'seen_from', '2018-08'],
    [1, 'key', 'coalition:2018-08-10-3d-printed-guns-letter'],
    [3, 'date', '2018-07-30'],
    [5, 'page', 'https://courier.example/2018/08/guns'],
    [5, 'dataset', '2026.11.22'],
  ])('row %i, %s: %s', (row, column, value) => {
    expect(cell(row, column)).toBe(value);
  });

  test('sources and findings are in it', () => {
    expect(cell(1, 'sources')).toMatch(
      'WMAR, Aug. 10, 2018, https://wmar2news.com/news/state/remove-3d-gun-plans',
    );
    expect(cell(4, 'check')).toMatch('21');
  });
});

test('as JSON, everything can be read back', () => {
  const read = JSON.parse(exportPage(PAGE, 'json').text);
  expect(read).toMatchObject({
    format: 'ag-lens-page-1',
    dataset: '2026.11.22',
    exported: '2026-11-22',
    page: { title: PAGE.title, url: PAGE.url, published: { date: '2018-08', from: 'json-ld' } },
  });
  expect(read.facts[1].card).toEqual(answer.cards['coalition:2018-08-10-3d-printed-guns-letter']);
  expect(read.facts.map((fact: { mentions: number }) => fact.mentions)).toEqual([2, 1, 1, 1, 1, 1]);
});

test('as citations, acts stand with their sources under them, and nothing else', () => {
  const { text } = exportPage(PAGE, 'citations');
  expect(text.match(/^\S.*$/gm)?.map(line => line.slice(0, 40))).toEqual([
    'Letter to remove 3D-printed gun plans th',
    'Washington v. U.S. Dep’t of State, 318 F',
    'Letter to end family separation at the b',
  ]);
  expect(text).toContain(
    '\n    New York Attorney General, “Release on the letter of 22 attorneys general,” Aug. 10, 2018, https://ag.ny.gov/press-release/2018/coalition-22-ags\n',
  );
  expect(exportPage(bare({}), 'citations').text).toBe('');
});
