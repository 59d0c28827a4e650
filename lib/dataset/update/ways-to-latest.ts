import type { Latest, PackedFile } from './signed-documents';

/** A way to the newest version: the first is tried, then the next. */
export type WayToLatest = { by: 'diff' | 'whole'; file: PackedFile };

/** Cheapest first; the whole dataset last, which needs nothing of what the reader has. */
export function waysToLatest(latest: Latest, digestNow: string): WayToLatest[] {
  const whole: WayToLatest = { by: 'whole', file: latest.core };
  const listed = latest.diffs[digestNow.slice(0, 16)];
  if (!listed) return [whole];
  const [sha256, bytes, unpacked] = listed;
  if (bytes >= latest.core.bytes) return [whole];
  return [{ by: 'diff', file: { sha256, bytes, unpacked } }, whole];
}
