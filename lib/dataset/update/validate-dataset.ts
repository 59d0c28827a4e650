import * as v from 'valibot';
import { Turns } from '../give-way';
import { TABLES } from '../records';
import { type Dataset, datasetSchema } from '../schema';
import { UpdateError } from './update-error';

/** Records between two looks at the clock. */
const AT_ONCE = 10;

/** @throws UpdateError `invalid`, which says where. */
export async function validatePart<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Promise<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new UpdateError('invalid', v.summarize(result.issues));
}

/** Validates a list in slices, so that pages get their answers in between. @throws UpdateError `invalid` */
export async function validateRecords<T>(
  schema: v.GenericSchema<unknown, T[]>,
  records: readonly unknown[],
  turns = new Turns(),
): Promise<T[]> {
  const validated: T[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    validated.push(...(await validatePart(schema, records.slice(from, from + AT_ONCE))));
    await turns.giveWay();
  }
  return validated;
}

/** As {@link validateRecords}, the whole dataset. @throws UpdateError `invalid`, which says where. */
export async function validateDataset(value: unknown): Promise<Dataset> {
  const outline = v.object({
    format: datasetSchema.entries.format,
    version: datasetSchema.entries.version,
    ...Object.fromEntries(TABLES.map(table => [table, v.array(v.unknown())] as const)),
  });
  const { format, version, ...tables } = (await validatePart(outline, value)) as {
    [K in keyof Dataset]: Dataset[K] extends unknown[] ? unknown[] : Dataset[K];
  };
  const turns = new Turns();
  const parts: [string, unknown[]][] = [];
  for (const table of TABLES)
    parts.push([table, await validateRecords<unknown>(datasetSchema.entries[table], tables[table], turns)]);
  return { format, version, ...Object.fromEntries(parts) } as Dataset;
}
