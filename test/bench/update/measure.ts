import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type EarlierVersion,
  type Publication,
  publishDataset,
} from '../../../data/tools/publish/publish-dataset';
import { newSigningKey } from '../../../data/tools/publish/signing-key';
import { readDataset } from '../../../data/tools/read-dataset';
import type { Dataset, Release } from '../../../lib/dataset/schema';
import { earlierVersion } from '../../dataset/update/publication';
import type { BenchRow } from '../bench-row';
import { timesInChromium } from './times-in-chromium';

const key = newSigningKey();
const current = readDataset(join(process.cwd(), 'data'));

/** Headers of an answer as nginx and CDNs send them, in bytes. */
const HEADERS = 350;

function publish(dataset: Dataset, before?: { dataset: Dataset; publication: Publication }): Publication {
  const earlier: EarlierVersion[] = before ? [earlierVersion(before.dataset, before.publication)] : [];
  return publishDataset(dataset, earlier, {
    keys: [key],
    keySet: 1,
    made: '2026-01-01T00:00:00.000Z',
    expires: '2026-03-01T00:00:00.000Z',
    minimumApp: '0.1.0',
  });
}

/** What a reader of the version before downloads: `latest.json` and the diff, with their headers. */
function onTheWire({ latest, files }: Publication): number {
  const [diff] = latest.diffs;
  return (files.get('latest.json')?.byteLength ?? 0) + (diff?.bytes ?? latest.core.bytes) + 2 * HEADERS;
}

function withReleases(count: number): Dataset {
  const releases: Release[] = Array.from({ length: count }, (_, number) => ({
    id: `synthetic-${number}`,
    publisher: current.releases[number % current.releases.length]?.publisher ?? 'Attorney General',
    date: `20${10 + (number % 16)}-0${1 + (number % 9)}-1${number % 10}`,
    url: `https://example.org/releases/${number * 7919}`,
    description: current.coalitions[number % current.coalitions.length]?.title ?? '',
  }));
  return { ...current, coalitions: current.coalitions.slice(0, 600), releases };
}

function oneChanged(records: number): BenchRow {
  const before = withReleases(records - 600);
  const [first, ...others] = before.coalitions;
  if (!first) throw new Error('no coalition');
  const changed = { ...first, summary: `${first.summary} An appeal is pending.` };
  const after = { ...before, version: '2099.01.01', coalitions: [changed, ...others] };
  const publication = publish(after, { dataset: before, publication: publish(before) });
  const ours = onTheWire(publication);
  return {
    name: `one changed record of ${records.toLocaleString('en-US')}, bytes on the wire`,
    unit: 'bytes',
    ours,
    against: {
      'download everything': publication.latest.core.bytes + HEADERS,
      'gzip of the record alone': gzipSync(JSON.stringify(changed), { level: 9 }).byteLength,
    },
    goal: 'under 4 kB',
    holds: ours < 4000,
  };
}

/** The record's own last full year, week by week, as readers would have got it. */
function aYearOfWeeks(): BenchRow {
  const year = '2025';
  const weekOf = (date: string) =>
    Math.floor(
      (Date.parse(date.padEnd(10, '-01').slice(0, 10)) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000),
    );
  const cited = new Map<string, number>();
  for (const { date, sources } of current.coalitions)
    for (const id of sources)
      cited.set(id, Math.min(cited.get(id) ?? 99, date.startsWith(year) ? weekOf(date) : -1));
  const until = (week: number): Dataset => ({
    ...current,
    version: `${year}.01.01.${week + 2}`,
    coalitions: current.coalitions.filter(
      ({ date }) => date < year || (date.startsWith(year) && weekOf(date) <= week),
    ),
    releases: current.releases.filter(({ id }) => (cited.get(id) ?? -1) <= week),
  });
  let dataset = until(-1);
  let publication = publish(dataset);
  let [ours, alone, everything] = [0, 0, 0];
  for (let week = 0; week < 52; week++) {
    const next = until(week);
    const published = publish(next, { dataset, publication });
    ours += onTheWire(published);
    everything += published.latest.core.bytes + HEADERS;
    const known = new Set([...dataset.coalitions, ...dataset.releases].map(({ id }) => id));
    const added = [...next.coalitions, ...next.releases].filter(({ id }) => !known.has(id));
    alone += gzipSync(JSON.stringify(added), { level: 9 }).byteLength;
    [dataset, publication] = [next, published];
  }
  const records = until(52).coalitions.length - until(-1).coalitions.length;
  return {
    name: `a year of weekly updates (${records} coalitions with their releases), bytes on the wire`,
    unit: 'bytes',
    ours,
    against: { 'download everything': everything, 'gzip of the new records alone': alone },
    goal: 'under 300 kB',
    holds: ours < 300_000,
  };
}

/** What an update costs: bytes by count, times in a real Chromium with the data that ships. */
export async function measure(): Promise<BenchRow[]> {
  return [oneChanged(1000), oneChanged(100_000), aYearOfWeeks(), ...(await timesInChromium())];
}
