import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../data/tools/read-dataset';
import type { SourceFile } from '../../data/tools/source-files';
import { soundParts, sourceFilesOf } from './sound-source-files';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ag-lens-data-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: readonly SourceFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

describe('reading the dataset', () => {
  test('puts together what the files hold', () => {
    const { head, ...records } = soundParts().dataset;
    write(sourceFilesOf({ head, ...records }));
    const dataset = readDataset(root);
    expect(dataset.version).toBe(head.version);
    expect(dataset.lawsuits).toEqual(records.lawsuits);
    expect(dataset.coalitions).toEqual(records.coalitions);
    expect(new Set(dataset.releases)).toEqual(new Set(records.releases));
  });

  test('refuses a record that the schema rejects, naming file, record and reason', () => {
    const { dataset, suit } = soundParts();
    Object.assign(suit, { members: [] });
    write(sourceFilesOf(dataset));
    expect(() => readDataset(root)).toThrow(
      'coalitions/2018/2018-06-26-family-separation-suit.json · 2018-06-26-family-separation-suit · members: Invalid length: Expected >=1 but received 0',
    );
  });

  test('refuses a folder without a head', () => {
    expect(() => readDataset(root)).toThrow('dataset.json · missing');
  });
});
