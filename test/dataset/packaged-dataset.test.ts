import { expect, test } from 'vitest';
import { PackagedDatasetError, readPackagedDataset } from '../../lib/dataset/packaged-dataset';
import { bytesOf, fetchFrom, packageOf, smallDataset } from './small-dataset';

const dataset = smallDataset('2026.01.02');

test('a whole package is read, with the digest it is known by', async () => {
  const packaged = await readPackagedDataset(fetchFrom(await packageOf(dataset)));
  expect(packaged.dataset).toEqual(dataset);
  expect(packaged.digest).toMatch(/^[0-9a-f]{64}$/);
});

type Files = Map<string, ArrayBuffer>;

test.each<[string, (files: Files) => unknown, { file: string; fault: string }]>([
  [
    'a missing manifest',
    files => files.delete('manifest.json'),
    { file: 'manifest.json', fault: 'unreadable' },
  ],
  ['a missing core file', files => files.delete('core.json'), { file: 'core.json', fault: 'unreadable' }],
  [
    'a core file cut off',
    files => files.set('core.json', (files.get('core.json') as ArrayBuffer).slice(0, 100)),
    { file: 'core.json', fault: 'damaged' },
  ],
  [
    'a manifest that is no JSON',
    files => files.set('manifest.json', new TextEncoder().encode('<html>').buffer as ArrayBuffer),
    { file: 'manifest.json', fault: 'invalid' },
  ],
  [
    'a manifest of another format',
    files => files.set('manifest.json', bytesOf({ format: 2, version: '2026.01.02', files: [] })),
    { file: 'manifest.json', fault: 'invalid' },
  ],
  [
    'a manifest without the core file',
    files => files.set('manifest.json', bytesOf({ format: 1, version: '2026.01.02', files: [] })),
    { file: 'manifest.json', fault: 'invalid' },
  ],
])('%s is told by its file and fault', async (_, damage, expected) => {
  const files = await packageOf(dataset);
  damage(files);
  const reading = readPackagedDataset(fetchFrom(files));
  await expect(reading).rejects.toBeInstanceOf(PackagedDatasetError);
  await expect(reading).rejects.toMatchObject(expected);
});

test.each([
  ['of another format', { format: 2 }],
  ['whose version is none', { version: 'latest' }],
])('an intact file %s is invalid', async (_, change) => {
  const reading = readPackagedDataset(fetchFrom(await packageOf({ ...dataset, ...(change as object) })));
  await expect(reading).rejects.toMatchObject({ file: 'core.json', fault: 'invalid' });
});
