import { describe, expect, test } from 'vitest';
import { parseSourceFiles } from '../../data/tools/parse-source-files';
import { assembleDataset, readDataset } from '../../data/tools/read-dataset';
import { sidesOf } from '../../data/tools/stats/side';
import { CORE_BUDGET, overBudget, partSizes, sizeReport } from '../../data/tools/stats/sizes';
import { statsTables } from '../../data/tools/stats/tables';
import { coalition, soundParts, sourceFilesOf } from './sound-source-files';

const parts = soundParts();
parts.letter.topics = ['guns'];
parts.balderas.party = 'R';
parts.ferguson.party = 'D';
const dataset = assembleDataset(parseSourceFiles(sourceFilesOf(parts.dataset)));
const sideOf = sidesOf(dataset.attorneysGeneral);

describe('whose act a coalition is', () => {
  test.each([
    { members: ['WA'], date: '2018-08-10', side: 'Democratic' },
    { members: ['NM'], date: '2018-08-10', side: 'Republican' },
    { members: ['NM', 'WA'], date: '2018-08-10', side: 'bipartisan' },
    { members: ['NM'], date: '2024-08-10', side: 'unknown' },
  ])('$members on $date: $side', ({ members, date, side }) => {
    expect(sideOf(coalition('2018-08-10-x', { members, date }))).toBe(side);
  });
});

describe('the tables of the dataset', () => {
  const tables = statsTables(dataset);

  test.each([
    '| year | letter | lawsuit | all |',
    '| 2018 | 1 | 1 | 2 |',
    '| year | bipartisan | all |',
    '| guns | 1 | 1 |',
    '| filed | with an outcome | all |',
  ])('have the row %s', row => {
    expect(tables.split('\n')).toContain(row);
  });

  test('tell the size of each part, plain and packed', () => {
    const sizes = partSizes(dataset);
    expect(sizes.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['coalitions', 'lawsuits', 'releases', 'dataset/core.json']),
    );
    expect(sizeReport(sizes)).toContain('| dataset/core.json | ');
    expect(overBudget([{ part: 'dataset/core.json', raw: 9_000_000, gzip: CORE_BUDGET + 1 }])).toBeDefined();
  });

  test('show that the core keeps within its budget', () => {
    expect(overBudget(partSizes(readDataset()))).toBeUndefined();
  });
});
