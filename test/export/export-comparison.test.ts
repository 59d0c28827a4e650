import { describe, expect, test } from 'vitest';
import { compareStates } from '../../lib/dataset/comparison/compare-states';
import { exportComparison } from '../../lib/export/export-comparison';
import { wordsOf } from '../../lib/words/words';
import { overview } from '../dataset/packaged-records';

const comparison = compareStates(['NM', 'TX'], overview);
const exported = { comparison, dataset: '2026.11.22', on: '2026-11-22', words: wordsOf('en') };

describe('a comparison', () => {
  test('as CSV is a row for each act, with who joined it', () => {
    const { name, text } = exportComparison(exported, 'csv');
    const lines = text.trimEnd().split('\r\n');
    expect(name).toBe('ag-lens-compare-nm-tx.csv');
    expect(lines[0]).toBe('date,kind,coalition,members,members_complete,NM,TX,key');
    expect(lines).toHaveLength(1 + comparison.together.length + comparison.parted.length);
    expect(lines.filter(line => /,yes,yes,coalition:/.test(line))).toHaveLength(comparison.together.length);
    expect(lines.filter(line => /,(?:yes,no|no,yes),coalition:/.test(line))).toHaveLength(
      comparison.parted.length,
    );
  });

  test('as CSV has the latest first, those of one day in the order in which they came', () => {
    const lines = exportComparison(exported, 'csv').text.trimEnd().split('\r\n').slice(1);
    const acts = [...comparison.together, ...comparison.parted];
    const days = [...new Set(acts.map(({ date }) => `${date}`))].sort().reverse();
    expect(lines.map(line => line.split(',').at(-1))).toEqual(
      days.flatMap(day => acts.filter(({ date }) => date === day).map(({ key }) => key)),
    );
  });

  test('as JSON says first what it is', () => {
    expect(Object.keys(JSON.parse(exportComparison(exported, 'json').text))[0]).toBe('format');
  });

  test('as JSON can be read back whole', () => {
    expect(JSON.parse(exportComparison(exported, 'json').text)).toMatchObject({
      format: 'ag-lens-comparison-1',
      dataset: '2026.11.22',
      ...comparison,
    });
  });

  test('as JSON is stamped as all files are, whatever stamp came with the answer', () => {
    const answer = { ...comparison, dataset: { version: '2026.11.22', from: 'database' } };
    const read = JSON.parse(exportComparison({ ...exported, comparison: answer }, 'json').text);
    expect(read.dataset).toBe('2026.11.22');
  });

  test.each([
    ['en', /^# New Mexico, Texas\n[\s\S]*\| Pair \| Together \| Apart \|[\s\S]*## Where they parted/],
    ['es', /^# Nuevo México, Texas\n[\s\S]*\| Par \| Juntos \| Por separado \|[\s\S]*## En qué se separaron/],
  ] as const)('as Markdown speaks the reader’s language, %s', (language, pattern) => {
    expect(exportComparison({ ...exported, words: wordsOf(language) }, 'markdown').text).toMatch(pattern);
  });
});
