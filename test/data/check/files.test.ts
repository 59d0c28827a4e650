import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../data/tools/source-files';
import { soundParts, sourceFilesOf } from '../sound-source-files';
import { check } from './checking';

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
});
