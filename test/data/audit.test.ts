import { describe, expect, test } from 'vitest';
import { auditablesOf } from '../../data/tools/audit/auditable';
import { checklist } from '../../data/tools/audit/checklist';
import { doubtReport, doubtsOf } from '../../data/tools/audit/doubts';
import { randomSample, seededRandom } from '../../data/tools/audit/random-sample';
import { parseSourceFiles } from '../../data/tools/parse-source-files';
import { assembleDataset } from '../../data/tools/read-dataset';
import { soundParts, sourceFilesOf } from './sound-source-files';

const parts = soundParts();
Object.assign(parts.letter, {
  membersComplete: false,
  date: '2018-08',
  statedCount: 3,
  note: 'One is a governor.',
});
Object.assign(parts.lawsuit, {
  note: 'Heading put together from the parties; the court’s own caption was not seen.',
});
const [balderas] = parts.dataset.attorneysGeneral;
balderas?.laterOffices.push(
  { title: 'Governor of New Mexico', start: '2023', sources: ['2018-a'] },
  { title: 'Judge' },
);
parts.dataset.lawsuits.push(
  ...(['2024-06', '2025-06'] as const).map(date => ({
    ...parts.lawsuit,
    id: `granted-${date}`,
    dockets: [],
    filed: `${date}-01`,
    events: [{ date, kind: 'certiorari-granted' as const, text: 'Taken up.', sources: ['2018-a'] }],
  })),
);
delete parts.torrez.currentAsOf;
parts.torrez.how = 'acting';
const dataset = assembleDataset(parseSourceFiles(sourceFilesOf(parts.dataset)));
const doubt = (name: string) => doubtsOf(dataset).find(one => one.name === name);

describe('the sample of an audit', () => {
  const numbers = Array.from({ length: 500 }, (_, index) => index);

  test('is the same for the same seed and another for another', () => {
    const draw = (seed: number) => randomSample(numbers, 60, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('has nothing twice, and all where more is asked than there is', () => {
    expect(new Set(randomSample(numbers, 60, seededRandom(1))).size).toBe(60);
    expect(randomSample(numbers, 900, seededRandom(1)).sort((a, b) => a - b)).toEqual(numbers);
  });

  test('draws from everywhere: no tenth of the records is left out of a thousand draws', () => {
    const random = seededRandom(3);
    const tenths = new Set(
      Array.from({ length: 1000 }, () => Math.floor(((randomSample(numbers, 1, random)[0] ?? 0) / 500) * 10)),
    );
    expect(tenths.size).toBe(10);
  });

  test('lists coalitions, lawsuits, offices and tenures, fact by fact with their sources', () => {
    const all = auditablesOf(dataset);
    expect(all.map(({ kind }) => kind)).toEqual([
      'coalition',
      'coalition',
      'later office',
      'later office',
      'lawsuit',
      'lawsuit',
      'lawsuit',
      'office',
      'office',
      'tenure',
      'tenure',
      'tenure',
    ]);
    const text = checklist(all, dataset.releases, { seed: 1, version: dataset.version });
    expect(text).toContain('- [ ] 2 members (incomplete): NM WA');
    expect(text).toContain('- [ ] summary: Two attorneys general acted together.');
    expect(text).toContain('- [ ] selection: elected');
    expect(text).toContain('- [ ] 2018-07-19 other: Discovery ordered in part.');
    expect(text).toContain('- [A Paper, 2018-09-01](https://paper.example/a)');
  });

  test('lists a later office with its sources, or with none', () => {
    const offices = auditablesOf(dataset).filter(({ kind }) => kind === 'later office');
    expect(offices.map(({ facts, sources }) => [...facts, ...sources])).toEqual([
      ['later office: Governor of New Mexico', 'start: 2023', '2018-a'],
      ['later office: Judge'],
    ]);
    const text = checklist(offices, dataset.releases, { seed: 1, version: dataset.version });
    expect(text).toContain('Sources:\n\n- none');
  });

  test('says of a tenure of the past that its last day is not recorded, not that it goes on', () => {
    const torrez = auditablesOf(dataset).find(({ id }) => id.startsWith('raul-torrez'));
    expect(torrez?.facts).toContain('end: not recorded');
  });
});

describe('the report of doubt', () => {
  test.each([
    { name: 'lists of members that are incomplete', records: ['2018-08-10-3d-printed-guns-letter'] },
    { name: 'dates of coalitions without a day', records: ['2018-08-10-3d-printed-guns-letter'] },
    {
      name: 'counts of the sources that differ from the members',
      records: ['2018-08-10-3d-printed-guns-letter'],
    },
    {
      name: 'lawsuits with a heading of ours',
      records: ['granted-2024-06', 'granted-2025-06', 'washington-v-united-states-2018'],
    },
    { name: 'certiorari granted more than 18 months ago, and no decision', records: ['granted-2024-06'] },
    { name: 'lawsuits filed on a Saturday or Sunday', records: ['granted-2024-06', 'granted-2025-06'] },
    { name: 'tenures of the past without a last day', records: ['raul-torrez (NM)'] },
    { name: 'later offices without a source', records: ['hector-balderas (Judge)'] },
  ])('counts $name', ({ name, records }) => {
    expect(doubt(name)?.records).toEqual(records);
  });

  test('is a table, with the records under it where they are wanted', () => {
    const doubts = doubtsOf(dataset);
    expect(doubtReport(doubts, false)).toContain('| lists of members that are incomplete | 1 | 2 | 50 % |');
    expect(doubtReport(doubts, false)).not.toContain('- washington-v-united-states-2018');
    expect(doubtReport(doubts, true)).toContain('- washington-v-united-states-2018');
  });
});
