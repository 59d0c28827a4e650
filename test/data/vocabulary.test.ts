import { describe, expect, test } from 'vitest';
import { courtInWords } from '../../components/format/court-in-words';
import { checkSourceFiles } from '../../data/tools/check';
import { formatSourceFiles } from '../../data/tools/format-source-files';
import { parseSourceFiles } from '../../data/tools/parse-source-files';
import { describeProblem } from '../../data/tools/problem';
import { readSourceFiles, type SourceFile } from '../../data/tools/source-files';
import { wordListOf } from '../../data/tools/vocabulary/word-list';
import { wordsOf } from '../../lib/words/words';
import { soundParts, sourceFilesOf } from './sound-source-files';

const lines = (path: string, records: object[]): SourceFile => ({
  path,
  text: `[\n${records.map(record => `  ${JSON.stringify(record)}`).join(',\n')}\n]\n`,
});
const WORDS = [
  lines('vocabulary/courts.json', [
    {
      name: 'W.D. Wash.',
      full: 'U.S. District Court for the Western District of Washington',
      level: 'district',
    },
  ]),
  lines('vocabulary/targets.json', [{ name: 'Apple', synonyms: ['Apple Inc.'] }]),
  lines('vocabulary/topics.json', [{ name: 'guns', synonyms: ['firearms'] }, { name: 'immigration' }]),
];
const LETTER = 'coalitions/2018/2018-08-10-3d-printed-guns-letter.json';

/** A sound dataset with a vocabulary, the letter's words replaced. */
function filesWith(
  words: { topics?: string[]; targets?: string[]; court?: string },
  vocabulary = WORDS,
): SourceFile[] {
  const { dataset, letter, lawsuit } = soundParts();
  if (words.topics) letter.topics = words.topics;
  if (words.targets) letter.targets = words.targets;
  if (words.court) lawsuit.court = words.court;
  return [...sourceFilesOf(dataset), ...vocabulary];
}

const check = (files: readonly SourceFile[]) => checkSourceFiles(files).map(describeProblem);

describe('the vocabulary of topics, targets and courts', () => {
  test('accepts records in its words', () => {
    expect(check(filesWith({ topics: ['guns'], targets: ['Apple'] }))).toEqual([]);
  });

  test.each([
    { words: { topics: ['firearms'] }, reason: 'firearms is called guns: run npm run data:format' },
    {
      words: { topics: ['imigration'] },
      reason:
        'imigration is not in vocabulary/topics.json, nearest is immigration: use its name, or add the new one by npm run data:format -- --add-names',
    },
    {
      words: { targets: ['Zyx'] },
      reason:
        'Zyx is not in vocabulary/targets.json: use its name, or add the new one by npm run data:format -- --add-names',
    },
    {
      words: { court: 'W.D. Washington' },
      reason: 'W.D. Washington is not in vocabulary/courts.json, nearest is W.D. Wash.',
    },
  ])('reports $reason', ({ words, reason }) => {
    expect(check(filesWith(words))).toEqual([expect.stringContaining(` · ${reason}`)]);
  });

  test('reports a word that stands for two things', () => {
    const twice = [
      lines('vocabulary/topics.json', [{ name: 'firearms' }, { name: 'guns', synonyms: ['firearms'] }]),
    ];
    expect(check(filesWith({}, twice))).toContain(
      'vocabulary/topics.json · guns · firearms also stands for firearms',
    );
  });

  test('is applied by the formatter: synonyms become names, twice the same word becomes one', () => {
    const formatted = formatSourceFiles(filesWith({ topics: ['firearms', 'guns'], targets: ['Apple Inc.'] }));
    expect(formatted.map(({ path }) => path)).toEqual([LETTER]);
    expect(JSON.parse(formatted[0]?.text ?? '')).toMatchObject({ topics: ['guns'], targets: ['Apple'] });
  });

  test('learns new topics and targets where it is asked to', () => {
    const files = filesWith({ topics: ['ferries'], targets: ['Acme'] });
    const added = formatSourceFiles(files, { addNames: true });
    expect(added.map(({ path }) => path).sort()).toEqual([
      'vocabulary/targets.json',
      'vocabulary/topics.json',
    ]);
    const changed = new Map(added.map(file => [file.path, file]));
    expect(check(files.map(file => changed.get(file.path) ?? file))).toEqual([]);
  });

  test('finds the nearest name also by a synonym, and none where nothing is like it', () => {
    const list = wordListOf([{ name: 'guns', synonyms: ['firearms'] }, { name: 'immigration' }]);
    expect(list.nearest('fire arms')).toBe('guns');
    expect(list.nearest('zzz')).toBeUndefined();
  });
});

describe('the table of courts', () => {
  const { courts = [] } = parseSourceFiles(readSourceFiles()).vocabulary;
  const of = (level: string) => courts.filter(court => court.level === level);

  test('has the 94 districts, the 13 circuits and the Supreme Court', () => {
    expect(of('district')).toHaveLength(94);
    expect(of('appeals')).toHaveLength(13);
    expect(of('supreme').map(({ name }) => name)).toEqual(['U.S. Supreme Court']);
  });

  /** These sit under acts of their own and are named apart. */
  const TERRITORIAL = ['D. Guam', 'D. N. Mar. I.', 'D.V.I.'];

  test('says of every lower federal court what cards say', () => {
    const lower = courts
      .filter(({ level }) => level === 'district' || level === 'appeals' || level === 'bankruptcy')
      .filter(({ name }) => !TERRITORIAL.includes(name));
    const inWords = (name: string) => courtInWords(name, wordsOf('en'))?.replace(', ', ' for the ');
    expect(lower.map(({ full }) => full)).toEqual(lower.map(({ name }) => inWords(name)));
    for (const name of TERRITORIAL)
      expect(courtInWords(name, wordsOf('en'))).toMatch(/^U\.S\. District Court, /);
  });
});
