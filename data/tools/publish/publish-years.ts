import type { Release } from '../../../lib/dataset/schema';
import { diffOfReleaseYear, encodeReleaseYear, yearDiffName } from '../../../lib/dataset/update/release-year';
import type { YearFiles } from '../../../lib/dataset/update/signed-documents';
import type { EarlierVersion } from './earlier-version';
import { packContent, packFile } from './pack-file';

/**
 * A file for each year, and diffs from what it was in `earlier` versions, for readers who hold it. A
 * year is one file however many releases it has: who holds it pays for what changes in it and not for
 * its size, and twelve months in its place would make the list of them, which everybody has, twelve times as long.
 */
export function publishYears(
  years: ReadonlyMap<string, readonly Release[]>,
  earlier: readonly EarlierVersion[],
): { entries: YearFiles; files: Map<string, Uint8Array> } {
  const entries: YearFiles = {};
  const files = new Map<string, Uint8Array>();
  for (const [year, releases] of years) {
    const content = encodeReleaseYear(year, releases);
    const packed = packContent(content);
    const { sha256 } = packed.entry;
    entries[year] = { ...packed.entry, count: releases.length };
    files.set(packed.name, packed.bytes);
    for (const { years: before } of earlier) {
      const was = before.get(year);
      const name = was && yearDiffName(was.sha256, sha256);
      if (!was || !name || was.sha256 === sha256 || files.has(name)) continue;
      const diff = packFile(
        new TextEncoder().encode(JSON.stringify(diffOfReleaseYear(year, was.releases(), releases))),
      );
      // One that costs more than the year itself helps nobody.
      if (diff.bytes.byteLength < packed.bytes.byteLength) files.set(name, diff.bytes);
    }
  }
  return { entries, files };
}
