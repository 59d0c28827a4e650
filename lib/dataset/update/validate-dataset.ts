import * as v from 'valibot';
import { TABLES } from '../records';
import { type Dataset, datasetSchema } from '../schema';
import { UpdateError } from './update-error';

/** Records between two pauses: few enough that a page waits some milliseconds at most. */
const RECORDS_AT_ONCE = 100;

/** @throws UpdateError `invalid`, which says where. */
export async function validatePart<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Promise<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new UpdateError('invalid', v.summarize(result.issues));
}

/**
 * Validates the whole dataset in slices, so that pages get their answers in between.
 * @throws UpdateError `invalid`, which says where.
 */
export async function validateDataset(value: unknown): Promise<Dataset> {
  const outline = v.object({
    format: datasetSchema.entries.format,
    version: datasetSchema.entries.version,
    ...Object.fromEntries(TABLES.map(table => [table, v.array(v.unknown())] as const)),
  });
  const { format, version, ...tables } = (await validatePart(outline, value)) as {
    [K in keyof Dataset]: Dataset[K] extends unknown[] ? unknown[] : Dataset[K];
  };
  const parts: [string, unknown[]][] = [];
  for (const table of TABLES) {
    const validated: unknown[] = [];
    for (let from = 0; from < tables[table].length; from += RECORDS_AT_ONCE) {
      const slice = tables[table].slice(from, from + RECORDS_AT_ONCE);
      validated.push(...(await validatePart<unknown[]>(datasetSchema.entries[table], slice)));
      await pause();
    }
    parts.push([table, validated]);
  }
  return { format, version, ...Object.fromEntries(parts) } as Dataset;
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
