import type { Dataset, Release } from '../../lib/dataset/schema';
import { buildReleaseIndex, buildYearIndex } from '../../lib/dataset/search/search-index';
import { applyChanges, changesBetween } from '../../lib/dataset/update/record-changes';
import { atOnce } from '../../lib/detection/slices';
import { digestOf } from './digest-of';
import type { Reader } from './reader';

/** The releases of a year as readers have them: their SHA-256, and those of the index that each way to them makes. */
export interface ExpectedYear {
  sha256: string;
  indexes: string[];
}

/** @param before what a diff to it begins with */
export async function expectedYear(
  core: Dataset,
  sha256: string,
  releases: readonly Release[],
  before?: readonly Release[],
): Promise<ExpectedYear> {
  const { places } = (await buildReleaseIndex(core)).stored;
  const sorted = (some: readonly Release[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
  const orders = [sorted(releases)];
  if (before) {
    const from = sorted(before);
    orders.push(applyChanges(from, atOnce(changesBetween(from, sorted(releases)))));
  }
  const digests = orders.map(async order => digestOf((await buildYearIndex(order, places)).stored));
  return { sha256, indexes: await Promise.all(digests) };
}

/** A year as its database holds it, read in one transaction; null where it does not. */
interface StoredYear {
  releases: string;
  index: string;
}

const READ_YEAR = `
const [year] = args;
const database = await openExisting('ag-lens-releases');
if (!database) return null;
try {
  if (![...database.objectStoreNames].includes('content')) return null;
  const transaction = database.transaction(['content', 'indexes']);
  const content = await wait(transaction.objectStore('content').get(year));
  if (!content) return null;
  const { index } = await wait(transaction.objectStore('indexes').get(year));
  const releases = content.releases.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { releases: await hexOf({ format: 1, year, releases }), index: await digestOf(index) };
} finally {
  database.close();
}
`;

/** Which releases of the year the reader has, index and all; none is `old`. */
export async function heldYear(
  reader: Reader,
  year: string,
  expected: Readonly<Record<'old' | 'new', ExpectedYear>>,
): Promise<'old' | 'new' | 'mixed'> {
  const stored = await reader.evaluate<StoredYear | null>(READ_YEAR, year);
  if (stored === null) return 'old';
  const is = ({ sha256, indexes }: ExpectedYear) =>
    stored.releases === sha256 && indexes.includes(stored.index);
  return is(expected.new) ? 'new' : is(expected.old) ? 'old' : 'mixed';
}
