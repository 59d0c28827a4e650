import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { DatasetAccess } from '../../lib/dataset/dataset-access';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { version } from '../../package.json';
import { fetchFrom, packageOf, smallDataset } from '../dataset/small-dataset';
import ofFirst from './0.1.0/database.json?raw';
import { dumpDatabase, readStored, restoreDatabase, writeStored } from './stored-database';

/** What released versions left in the reader's browser, each with the version of its data. */
const KEPT = [{ software: '0.1.0', stored: ofFirst, data: '2026.06.01' }];

let databaseName: string;
let access: DatasetAccess | undefined;

beforeEach(() => {
  databaseName = `upgrade ${crypto.randomUUID()}`;
});

afterEach(async () => {
  await access?.close();
  await Dexie.delete(databaseName);
});

/** The background of another version of the extension, with its package, over what there is. */
async function wake(software: string, packaged: string): Promise<DatasetAccess> {
  const files = await packageOf(smallDataset(packaged));
  access = new DatasetAccess({ databaseName, software, fetchFile: fetchFrom(files) });
  return access;
}

const look = async (reader: DatasetReader) => ({
  from: reader.from,
  version: reader.version,
  found: searchRecords(await reader.searchIndex(), 'letter', 5).hits.map(({ title }) => title),
});

it('what this version stores is kept for later ones to read', async () => {
  const whole = smallDataset('2026.06.01');
  const files = await packageOf({ ...whole, releases: whole.releases.slice(0, 3) });
  access = new DatasetAccess({ databaseName, software: version, fetchFile: fetchFrom(files) });
  await access.renew();
  const stored = writeStored(await dumpDatabase(databaseName));
  const path = `test/upgrade/${version}/database.json`;
  const kept = await commands.readFile(path).catch(() => undefined);
  if (kept === undefined) await commands.writeFile(path, stored);
  expect(kept, `${path} is there now: commit it, and add it to KEPT`).toBeDefined();
  // A database never counts backwards: browsers would not open it.
  expect(readStored(stored).version).toBeGreaterThanOrEqual(readStored(kept ?? '').version);
});

describe.each(KEPT)('the database of version $software', ({ software, stored, data }) => {
  beforeEach(() => restoreDatabase(databaseName, readStored(stored)));

  it('is read on by a later version, which keeps data that is newer than its package', async () => {
    const later = await wake('999.0.0', '2026.01.01');
    await later.renew();
    const seen = await later.answer(look);
    expect(seen).toEqual({ from: 'database', version: data, found: [`Letter as of ${data}`] });
  });

  it('gives way to a later version’s package that is newer', async () => {
    const later = await wake('999.0.0', '2027.01.01');
    await later.renew();
    const seen = await later.answer(look);
    expect(seen).toEqual({ from: 'database', version: '2027.01.01', found: ['Letter as of 2027.01.01'] });
  });

  it('answers before anything of it is made anew', async () => {
    const later = await wake('999.0.0', '2026.01.01');
    expect((await later.answer(look)).found).toHaveLength(1);
  });

  it(`is read by ${software} again after a later version has been and gone`, async () => {
    const later = await wake('999.0.0', '2026.01.01');
    await later.renew();
    later.close();
    const again = await wake(software, '2026.01.01');
    await again.renew();
    expect(await again.answer(look)).toMatchObject({ from: 'database', version: data });
  });
});
