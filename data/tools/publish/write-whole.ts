import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file that is there whole or not at all. @throws what the disk throws; what was there then stays. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
