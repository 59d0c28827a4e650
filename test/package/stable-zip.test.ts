import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, it } from 'vitest';
import { packStably } from '../../data/tools/package/stable-zip';

const folder = mkdtempSync(join(tmpdir(), 'ag-lens-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function packed(name: string, files: [string, string][], date: Date): Promise<string> {
  const zip = new JSZip();
  for (const [file, text] of files) zip.file(file, text, { date });
  const path = join(folder, name);
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  await packStably(path);
  return path;
}

it('archives of the same files are the same bytes, whenever and in whatever order they were packed', async () => {
  const files: [string, string][] = [
    ['manifest.json', '{"name":"ñandú"}'],
    ['icon/16.png', 'picture'],
    ['b.js', 'b'.repeat(5000)],
  ];
  const one = await packed('one.zip', files, new Date('2026-01-01T00:00:00Z'));
  const other = await packed('other.zip', files.toReversed(), new Date('2019-07-04T13:14:15Z'));
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  const again = await JSZip.loadAsync(readFileSync(one));
  expect(await again.file('manifest.json')?.async('string')).toBe('{"name":"ñandú"}');
  expect(Object.keys(again.files)).toEqual(['b.js', 'icon/16.png', 'manifest.json']);
});
