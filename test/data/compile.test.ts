import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileDataset, type Manifest } from '../../data/tools/compile';
import { parseSourceFiles } from '../../data/tools/parse-source-files';
import { assembleDataset, readDataset } from '../../data/tools/read-dataset';
import { readSourceFiles } from '../../data/tools/source-files';
import { splitReleases } from '../../data/tools/split-releases';
import { datasetSchema } from '../../lib/dataset/schema';
import { soundParts, sourceFilesOf } from './sound-source-files';

const asText = ({ files }: ReturnType<typeof compileDataset>) =>
  files.map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`).join('\n');
const decode = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));

describe('compiling the dataset', () => {
  test('gives the same bytes from the same records, whatever the order of files', () => {
    const files = readSourceFiles();
    const forwards = compileDataset(assembleDataset(parseSourceFiles(files)));
    const backwards = compileDataset(assembleDataset(parseSourceFiles([...files].reverse())));
    expect(asText(backwards) === asText(forwards)).toBe(true);
  });

  test('gives the same bytes whatever the order of fields in a file', () => {
    const files = sourceFilesOf(soundParts().dataset);
    const turned = files.map(({ path, text }) => {
      const value = JSON.parse(text);
      const fields = Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).reverse());
      return { path, text: JSON.stringify(fields) };
    });
    const compile = (source: typeof files) => compileDataset(assembleDataset(parseSourceFiles(source)));
    expect(asText(compile(turned))).toBe(asText(compile(files)));
  });

  test('keeps every record', () => {
    const dataset = readDataset();
    const [core] = compileDataset(dataset).files;
    const compiled = decode(core?.bytes);
    expect(compiled.coalitions).toHaveLength(dataset.coalitions.length);
    expect(compiled.releases).toHaveLength(splitReleases(dataset).core.releases.length);
    expect(compiled.lawsuits).toEqual(expect.arrayContaining(dataset.lawsuits.slice(0, 5)));
  });

  test('gives what the schema accepts, field for field: readers do not validate it again', () => {
    const compiled = decode(compileDataset(readDataset()).files[0]?.bytes);
    expect(JSON.stringify(v.parse(datasetSchema, compiled)) === JSON.stringify(compiled)).toBe(true);
  });

  test('lists each file with its size and hash', () => {
    const { files } = compileDataset(readDataset());
    const manifest = decode(files.find(({ path }) => path === 'dataset/manifest.json')?.bytes) as Manifest;
    expect(manifest.version).toBe(readDataset().version);
    expect(manifest.files.map(({ path }) => path)).toEqual(['dataset/core.json']);
    for (const listed of manifest.files) {
      const bytes = files.find(({ path }) => path === listed.path)?.bytes ?? new Uint8Array();
      expect(listed.bytes).toBe(bytes.byteLength);
      expect(listed.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
