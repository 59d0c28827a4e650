import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EarlierVersion } from '../../../data/tools/publish/earlier-version';
import { type Publication, publishDataset } from '../../../data/tools/publish/publish-dataset';
import { newSigningKey } from '../../../data/tools/publish/signing-key';
import { readDataset } from '../../../data/tools/read-dataset';
import type { Dataset, Release } from '../../../lib/dataset/schema';
import { yearDiffName } from '../../../lib/dataset/update/release-year';
import { earlierVersion } from '../../dataset/update/publication';
import type { BenchRow } from '../bench-row';
import { timesInChromium } from './times-in-chromium';

const key = newSigningKey();
const current = readDataset(join(process.cwd(), 'data'));

const HOSTS = ['packed beforehand', 'that packs nothing'] as const;
type Host = (typeof HOSTS)[number];

/** Headers of an answer as nginx and CDNs send them, in bytes. */
const HEADERS = 350;

function publish(dataset: Dataset, earlier: readonly EarlierVersion[] = []): Publication {
  return publishDataset(dataset, earlier, {
    keys: [key],
    keySet: 1,
    made: '2026-01-01T00:00:00.000Z',
    expires: '2026-03-01T00:00:00.000Z',
    minimumApp: '0.1.0',
  });
}

/** `latest.json` as a host sends it that serves what is packed beforehand, or that packs nothing. */
function latestOnTheWire({ files }: Publication, host: Host): number {
  const name = host === 'packed beforehand' ? 'latest.json.gz' : 'latest.json';
  return (files.get(name)?.byteLength ?? Number.NaN) + HEADERS;
}

/** What a reader of the version before downloads: `latest.json` and the diff, with their headers. */
function onTheWire(publication: Publication, before: string, host: Host): number {
  const { diffs, core } = publication.latest;
  const [, bytes] = diffs[before.slice(0, 16)] ?? ['', core.bytes];
  return latestOnTheWire(publication, host) + bytes + HEADERS;
}

/** As many records: 600 coalitions, the rest releases of the last 29 years that no record rests on. */
function withReleases(count: number): Dataset {
  const coalitions = current.coalitions.slice(0, 600);
  const releases: Release[] = Array.from({ length: count - coalitions.length }, (_, number) => ({
    id: `synthetic-${number}`,
    publisher: current.releases[number % current.releases.length]?.publisher ?? 'Attorney General',
    office: current.jurisdictions[number % current.jurisdictions.length]?.code,
    date: `${1998 + (number % 29)}-0${1 + (number % 9)}-1${number % 10}`,
    url: `https://example.org/releases/${number * 7919}`,
    description: current.coalitions[number % current.coalitions.length]?.title ?? '',
  }));
  return { ...current, coalitions, releases };
}

/** Twelve versions before, as a feed of some months has them: each differs in one more coalition. */
function twelveBefore(dataset: Dataset): EarlierVersion[] {
  const newest = earlierVersion(dataset, publish(dataset));
  return Array.from({ length: 12 }, (_, age) => ({
    ...newest,
    digest: age === 0 ? newest.digest : createHash('sha256').update(`${age}`).digest('hex'),
    dataset: { ...newest.dataset, coalitions: newest.dataset.coalitions.slice(age) },
  }));
}

function changeOne(records: number): BenchRow[] {
  const before = withReleases(records);
  const earlier = twelveBefore(before);
  const version = '2099.01.01';
  const [coalition, ...others] = before.coalitions;
  const [release, ...otherReleases] = before.releases;
  if (!coalition || !release) throw new Error('nothing to change');
  const changed = { ...coalition, summary: `${coalition.summary} An appeal is pending.` };
  const inCore = publish({ ...before, version, coalitions: [changed, ...others] }, earlier);
  const changedRelease = { ...release, description: `${release.description}, corrected` };
  const inYear = publish({ ...before, version, releases: [changedRelease, ...otherReleases] }, earlier);
  const year = release.date?.slice(0, 4) ?? '';
  const [was, is] = [earlier[0]?.years.get(year)?.sha256 ?? '', inYear.years[year]];
  const yearDiff = inYear.files.get(yearDiffName(was, is?.sha256 ?? ''));
  if (!yearDiff || !is) throw new Error('the year has no diff');

  const of = `of ${records.toLocaleString('en-US')}`;
  const from = earlier[0]?.digest ?? '';
  return HOSTS.flatMap(host => [
    underFourKilobytes(
      `one changed record ${of}, bytes on the wire, host ${host}`,
      onTheWire(inCore, from, host),
      {
        'download everything': inCore.latest.core.bytes + HEADERS,
        'gzip of the record alone': gzipSync(JSON.stringify(changed), { level: 9 }).byteLength,
      },
    ),
    underFourKilobytes(
      `one changed release ${of} that nothing rests on, for a reader who holds its year, host ${host}`,
      onTheWire(inYear, from, host) + yearDiff.byteLength + HEADERS,
      {
        'download the year': onTheWire(inYear, from, host) + is.bytes + HEADERS,
        'gzip of the release alone': gzipSync(JSON.stringify(changedRelease), { level: 9 }).byteLength,
      },
    ),
  ]);
}

function underFourKilobytes(name: string, ours: number, against: Record<string, number>): BenchRow {
  return { name, unit: 'bytes', ours, against, goal: 'under 4 kB', holds: ours < 4000 };
}

/** What each year of releases adds to the list of them, which a reader gets whole once, and then by diffs. */
function costOfAYear(): BenchRow {
  const dataset = withReleases(10_000);
  const all = publish(dataset);
  const years = Object.keys(all.years).length;
  const ours = (all.latest.years?.bytes ?? Number.NaN) / years;
  return {
    name: `list of further releases, for each of ${years} years, packed`,
    unit: 'bytes',
    ours: Math.round(ours),
    against: {},
    goal: 'at most 60',
    holds: ours <= 60,
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
    const published = publish(next, [earlierVersion(dataset, publication)]);
    ours += onTheWire(published, publication.latest.digest, 'that packs nothing');
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
  return [
    ...changeOne(1000),
    ...changeOne(100_000),
    costOfAYear(),
    aYearOfWeeks(),
    ...(await timesInChromium()),
  ];
}
