import type { Latest, PackedFile } from './signed-documents';

/** A way to the newest version: the first is tried, then the next. */
export type WayToLatest = { by: 'diff' | 'whole'; file: PackedFile };

/** Cheapest first; the whole dataset last, which needs nothing of what the reader has. */
export function waysToLatest(latest: Latest, digestNow: string): WayToLatest[] {
  const diff = latest.diffs.find(({ from }) => digestNow.startsWith(from));
  const whole: WayToLatest = { by: 'whole', file: latest.core };
  if (!diff || diff.bytes >= latest.core.bytes) return [whole];
  return [{ by: 'diff', file: diff }, whole];
}
