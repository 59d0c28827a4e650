import * as v from 'valibot';
import { atOnce, inTurns, type Work } from '../../detection/slices';
import { Turns } from '../give-way';
import { type RecordOf, TABLES, type TableName } from '../records';
import { type Dataset, datasetOutline, datasetVersion } from '../schema';
import { applyChanges, changesBetween } from './record-changes';
import { validatePart, validateTables } from './validate-dataset';
import { type YearListChanges, yearListChangesSchema } from './year-list';

const { format: _format, version: _version, ...unread } = datasetOutline.entries;
const ids = v.array(v.string());

const diffOutline = v.strictObject({
  format: v.literal(1),
  version: datasetVersion,
  changed: v.strictObject(unread),
  removed: v.strictObject({
    jurisdictions: ids,
    attorneysGeneral: ids,
    coalitions: ids,
    lawsuits: ids,
    releases: ids,
  }),
  years: v.optional(yearListChangesSchema, {}),
});

/** From one version of the dataset to another: records that are new or other, and ids that are gone. */
export interface Diff extends Omit<v.InferOutput<typeof diffOutline>, 'changed' | 'years'> {
  changed: Pick<Dataset, TableName>;
}

/** A diff as it is published, with what leads to the list of further releases beside it. */
export interface PublishedDiff extends Diff {
  years: YearListChanges;
}

/** A diff as it was published. Gives way to other work. @throws UpdateError `invalid`, which says where. */
export async function validateDiff(value: unknown): Promise<PublishedDiff> {
  const diff = validatePart(diffOutline, value);
  return { ...diff, changed: await validateTables(diff.changed) };
}

/** What takes `before` to `after`, at once: for tools. */
export function diffOf(before: Dataset, after: Dataset): Diff {
  return atOnce(diffWork(before, after));
}

/** More than this is better written apart, in batches, than in the one transaction that readers wait for. */
const SMALL = 500;

/**
 * What takes `before` to `after`, where that is little: a reader who was away for months and downloads
 * the whole has most of it already. Undefined where it is much. Gives way to other work.
 */
export async function smallDiff(before: Dataset, after: Dataset): Promise<Diff | undefined> {
  const turns = new Turns('beside answers');
  const diff = await inTurns(diffWork(before, after), () => turns.giveWay());
  const sizes = TABLES.map(table => diff.changed[table].length + diff.removed[table].length);
  return sizes.reduce((sum, size) => sum + size, 0) > SMALL ? undefined : diff;
}

function* diffWork(before: Dataset, after: Dataset): Work<Diff> {
  const changed: Partial<Record<TableName, RecordOf<TableName>[]>> = {};
  const removed: Partial<Record<TableName, string[]>> = {};
  for (const table of TABLES) {
    const changes = yield* changesBetween<RecordOf<TableName>>(before[table], after[table]);
    changed[table] = changes.changed;
    removed[table] = changes.removed;
  }
  return {
    format: 1,
    version: after.version,
    changed: changed as Diff['changed'],
    removed: removed as Diff['removed'],
  };
}

/** The dataset that the diff leads to, which its digest must confirm; `before` stays as it is. */
export function applyDiff(before: Dataset, { version, changed, removed }: Diff): Dataset {
  const tables = TABLES.map(table => {
    const changes = { changed: changed[table], removed: removed[table] };
    return [table, applyChanges<RecordOf<TableName>>(before[table], changes)];
  });
  return { format: 1, version, ...Object.fromEntries(tables) } as Dataset;
}
