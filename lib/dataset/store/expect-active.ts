import type { Active } from './stores';

/** The database failed, or what was read from is not active any more: begin the answer again. */
export class StoreReadError extends Error {
  override readonly name = 'StoreReadError';
}

/** Another version has been made active: what there is is sound. */
export class SupersededError extends StoreReadError {}

/**
 * To be asked in a transaction: what that reads is of this version alone.
 * @param found what is active there
 * @throws StoreReadError
 */
export async function expectActive(
  found: PromiseLike<Active | undefined>,
  { generation }: Active,
): Promise<void> {
  const active = await found;
  if (active?.generation === generation) return;
  const Problem = active ? SupersededError : StoreReadError;
  throw new Problem(`Generation ${generation} of the dataset is not active any more.`);
}

/** @throws StoreReadError for whatever `reading` throws */
export async function asStoreRead<T>(reading: PromiseLike<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof StoreReadError) throw cause;
    throw new StoreReadError(`The database could not be read: ${cause}`, { cause });
  }
}
