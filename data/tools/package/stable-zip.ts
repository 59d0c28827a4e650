import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The earliest that the format can say; the zone is that of whoever packs, so the day in the middle of it. */
const PACKED = new Date(Date.UTC(1980, 0, 2, 12));

/**
 * Packs an archive anew so that the same files are the same bytes: in the order of their names, of one
 * moment. `changed` gives another content for a file, by its name.
 */
export async function packStably(
  path: string,
  changed: Readonly<Record<string, Buffer>> = {},
): Promise<void> {
  const packed = await JSZip.loadAsync(await readFile(path));
  const stable = new JSZip();
  for (const name of Object.keys(packed.files).sort()) {
    const file = packed.files[name];
    if (!file || file.dir) continue;
    stable.file(name, changed[name] ?? (await file.async('nodebuffer')), {
      date: PACKED,
      createFolders: false,
    });
  }
  const bytes = await stable.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(path, bytes);
}
