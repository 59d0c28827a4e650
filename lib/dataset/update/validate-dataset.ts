import * as v from 'valibot';
import { Turns } from '../give-way';
import { TABLES, type TableName } from '../records';
import { type Dataset, datasetOutline, datasetSchema } from '../schema';
import { UpdateError } from './update-error';

/** Records between two looks at the clock. */
const AT_ONCE = 10;

/** For what is small. @throws UpdateError `invalid`, which says where. */
export function validatePart<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new UpdateError('invalid', v.summarize(result.issues));
}

/** Validates a list in slices, so that pages get their answers in between. @throws UpdateError `invalid` */
export async function validateRecords<T>(
  schema: v.GenericSchema<unknown, T[]>,
  records: readonly unknown[],
  turns = new Turns('beside answers'),
): Promise<T[]> {
  const validated: T[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    validated.push(...validatePart(schema, records.slice(from, from + AT_ONCE)));
    await turns.giveWay();
  }
  return validated;
}

/** As {@link validateRecords}, the records of all tables. @throws UpdateError `invalid` */
export async function validateTables(
  tables: Readonly<Record<TableName, readonly unknown[]>>,
): Promise<Pick<Dataset, TableName>> {
  const turns = new Turns('beside answers');
  const parts: [TableName, unknown[]][] = [];
  for (const table of TABLES)
    parts.push([table, await validateRecords<unknown>(datasetSchema.entries[table], tables[table], turns)]);
  return Object.fromEntries(parts) as Pick<Dataset, TableName>;
}

/** As {@link validateRecords}, the whole dataset. @throws UpdateError `invalid`, which says where. */
export async function validateDataset(value: unknown): Promise<Dataset> {
  const { format, version, ...tables } = validatePart(datasetOutline, value);
  return { format, version, ...(await validateTables(tables)) };
}
