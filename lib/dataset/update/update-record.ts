import * as v from 'valibot';
import { datasetVersion } from '../schema';
import { keySetSchema, yearFilesSchema } from './signed-documents';

/** What the reader's copy remembers of its updates; moments are ms since 1970. */
export const updateRecordSchema = v.object({
  /** When it last asked, whatever came of it. */
  lastTry: v.exactOptional(v.number()),
  /** When a feed last said, and proved, what is newest. */
  lastSuccess: v.exactOptional(v.number()),
  /** Set while the last try came to nothing, or has not come to an end. */
  problem: v.exactOptional(v.object({ kind: v.string(), detail: v.string() })),
  failures: v.number(),
  /** Not on its own before then. */
  nextTry: v.number(),
  /** What each feed called its `latest.json` when it was last fully followed. */
  etags: v.record(v.string(), v.string()),
  /** No version before it is taken. */
  newestSeen: v.exactOptional(datasetVersion),
  /** When the newest version seen says that readers are to be told that it may be old. */
  expires: v.exactOptional(v.string()),
  /** The keys that have signed the newest version seen. */
  keySet: v.exactOptional(keySetSchema),
  /** The packaged keys that have led to these: others lead anew, wherever a thief of the earlier ones has led. */
  pinned: v.exactOptional(keySetSchema),
  /** The releases by year that the newest version seen has beside it. */
  years: v.exactOptional(yearFilesSchema),
  /** The version that the reader has gone back from: it does not come again on its own. */
  undone: v.exactOptional(datasetVersion),
});
export type UpdateRecord = v.InferOutput<typeof updateRecordSchema>;

export const NO_UPDATES_YET: UpdateRecord = { failures: 0, nextTry: 0, etags: {} };

/** What was stored, or a fresh start where it cannot be read: at worst the feed is asked once more. */
export function readUpdateRecord(stored: unknown): UpdateRecord {
  const parsed = v.safeParse(updateRecordSchema, stored);
  return parsed.success ? parsed.output : NO_UPDATES_YET;
}
