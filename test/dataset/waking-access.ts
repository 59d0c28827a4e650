import { Dexie } from 'dexie';
import { afterEach, beforeEach } from 'vitest';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { DatasetAccess } from '../../lib/dataset/dataset-access';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { fetchFrom, packageOf, smallDataset } from './small-dataset';

/** Versions of the package and of what an update brings. */
export const OLD = '2026.01.01';
export const NEW = '2026.02.02';
export const LETTER = 'coalition:2020-05-01-letter';

/** Another for each test. */
export let databaseName: string;
let open: DatasetAccess[] = [];

beforeEach(() => {
  databaseName = `access ${crypto.randomUUID()}`;
});

afterEach(async () => {
  for (const access of open) await access.close();
  open = [];
  await Dexie.delete(databaseName);
});

interface Setting {
  version?: string;
  software?: string;
  damage?(files: Map<string, ArrayBuffer>): void;
  /** Hears of each file of the package that is read. */
  onRead?(name: string): void;
}

/** What a worker has when it starts: nothing in memory, the package, and the database as it was left. */
export async function wake({
  version = OLD,
  software = '1.0.0',
  damage,
  onRead,
}: Setting = {}): Promise<DatasetAccess> {
  const files = await packageOf(smallDataset(version));
  damage?.(files);
  const fetchFile = (name: string) => {
    onRead?.(name);
    return fetchFrom(files)(name);
  };
  const access = new DatasetAccess({ databaseName, software, fetchFile });
  open.push(access);
  return access;
}

/** Brings what is newer than the package, as an update does. */
export async function update(access: DatasetAccess): Promise<void> {
  const { digest: from } = await access.whole();
  const next = { dataset: smallDataset(NEW), digest: 'a'.repeat(64) };
  await access.install(next, { from, signal: new AbortController().signal });
}

/** An answer: the title of one card, and where it is from. */
export async function letter(reader: DatasetReader) {
  const cards = await loadCards([LETTER], reader);
  return { from: reader.from, title: cards.get(LETTER)?.title };
}
