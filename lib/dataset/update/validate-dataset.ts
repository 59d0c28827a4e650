import * as v from 'valibot';
import { Turns } from '../give-way';
import { TABLES, type TableName } from '../records';
import { type Dataset, datasetOutline, datasetSchema } from '../schema';
import { UpdateError } from './update-error';

/** Records between two looks at the clock. */
const AT_ONCE = 10;

/** Keys from the whole to a part of it, in order. */
type Path = readonly string[];

/**
 * For what is small.
 * @param inWhole where a part of the value stands in what it was taken from
 * @throws UpdateError `invalid`, which says where: `coalitions.14.leads.0: not a USPS code`
 */
export function validatePart<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  inWhole: (path: Path) => Path = path => path,
): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = inWhole(v.getDotPath(issue)?.split('.') ?? []);
  throw new UpdateError('invalid', [...(path.length > 0 ? [path.join('.')] : []), issue.message].join(': '));
}

/**
 * Validates a list in slices, so that pages get their answers in between.
 * @param name of the list, for errors
 * @throws UpdateError `invalid`, which says where
 */
export async function validateRecords<T>(
  name: string,
  schema: v.GenericSchema<unknown, T[]>,
  records: readonly unknown[],
  turns = new Turns('beside answers'),
): Promise<T[]> {
  const validated: T[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const inWhole = ([place, ...path]: Path) => [name, `${from + Number(place)}`, ...path];
    validated.push(...validatePart(schema, records.slice(from, from + AT_ONCE), inWhole));
    await turns.giveWay();
  }
  return validated;
}

/** As {@link validateRecords}, the records of all tables. @throws UpdateError `invalid`, which says where */
export async function validateTables(
  tables: Readonly<Record<TableName, readonly unknown[]>>,
): Promise<Pick<Dataset, TableName>> {
  const turns = new Turns('beside answers');
  const parts: [TableName, unknown[]][] = [];
  for (const table of TABLES)
    parts.push([
      table,
      await validateRecords<unknown>(table, datasetSchema.entries[table], tables[table], turns),
    ]);
  return Object.fromEntries(parts) as Pick<Dataset, TableName>;
}

/** As {@link validateRecords}, the whole dataset. @throws UpdateError `invalid`, which says where. */
export async function validateDataset(value: unknown): Promise<Dataset> {
  const { format, version, ...tables } = validatePart(datasetOutline, value);
  return { format, version, ...(await validateTables(tables)) };
}
