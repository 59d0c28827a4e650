import * as v from 'valibot';
import { idOf, type RecordOf, TABLES, type TableName } from '../records';
import { type Dataset, datasetSchema } from '../schema';
import { datasetVersion } from './signed-documents';

const { jurisdictions, attorneysGeneral, coalitions, lawsuits, releases } = datasetSchema.entries;
const ids = v.array(v.string());

/** From one version of the dataset to another: records that are new or other, and ids that are gone. */
export const diffSchema = v.strictObject({
  format: v.literal(1),
  version: datasetVersion,
  changed: v.strictObject({ jurisdictions, attorneysGeneral, coalitions, lawsuits, releases }),
  removed: v.strictObject({
    jurisdictions: ids,
    attorneysGeneral: ids,
    coalitions: ids,
    lawsuits: ids,
    releases: ids,
  }),
});
export type Diff = v.InferOutput<typeof diffSchema>;

export function diffOf(before: Dataset, after: Dataset): Diff {
  const parts = TABLES.map(table => [table, diffOfTable(before[table], after[table])] as const);
  return {
    format: 1,
    version: after.version,
    changed: Object.fromEntries(parts.map(([table, { changed }]) => [table, changed])) as Diff['changed'],
    removed: Object.fromEntries(parts.map(([table, { removed }]) => [table, removed])) as Diff['removed'],
  };
}

function diffOfTable(before: readonly RecordOf<TableName>[], after: readonly RecordOf<TableName>[]) {
  const was = new Map(before.map(record => [idOf(record), JSON.stringify(record)]));
  const is = new Set(after.map(idOf));
  return {
    changed: after.filter(record => was.get(idOf(record)) !== JSON.stringify(record)),
    removed: [...was.keys()].filter(id => !is.has(id)).sort(),
  };
}

/** The dataset that the diff leads to, which its digest must confirm; `before` stays as it is. */
export function applyDiff(before: Dataset, { version, changed, removed }: Diff): Dataset {
  const tables = TABLES.map(table => {
    const records = new Map<string, RecordOf<TableName>>(before[table].map(record => [idOf(record), record]));
    for (const id of removed[table]) records.delete(id);
    for (const record of changed[table]) records.set(idOf(record), record);
    return [table, [...records.values()]];
  });
  return { format: 1, version, ...Object.fromEntries(tables) } as Dataset;
}
