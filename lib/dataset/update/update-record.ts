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
  /** Set while the facts are the newest and the older releases beside them are not, since they did not come. */
  lacking: v.exactOptional(v.object({ kind: v.string(), detail: v.string() })),
  /** Hosts that want to be left alone, by their origins, until then. */
  resting: v.exactOptional(v.record(v.string(), v.number())),
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

/**
 * What was stored, as far as it can be read, and a fresh start beyond that. Each field counts for itself: one that
 * was damaged, or that another version of AG Lens wrote, must not cost what nobody may go back behind.
 */
export function readUpdateRecord(stored: unknown): UpdateRecord {
  if (typeof stored !== 'object' || stored === null) return NO_UPDATES_YET;
  const fields: [string, unknown][] = [];
  for (const [name, schema] of Object.entries(updateRecordSchema.entries)) {
    if (!Object.hasOwn(stored, name)) continue;
    const parsed = v.safeParse(schema, stored[name as keyof typeof stored]);
    if (parsed.success) fields.push([name, parsed.output]);
  }
  return { ...NO_UPDATES_YET, ...Object.fromEntries(fields) };
}
