import { describe, expect, it } from 'vitest';
import { splitReleases } from '../../../data/tools/split-releases';
import type { Dataset } from '../../../lib/dataset/schema';
import { fetchReleaseYear, type ReleasesBefore } from '../../../lib/dataset/update/fetch-release-year';
import { packedName } from '../../../lib/dataset/update/packed-name';
import { encodeReleaseYear, yearDiffName } from '../../../lib/dataset/update/release-year';
import { earlierVersion, newPublisher } from './publication';
import { changedYear, datasetWithYears } from './release-years';
import { serveAnswers } from './serve-answers';

const YEAR = '2019';
const before = datasetWithYears('2026.02.01');
const after = changedYear(before, '2026.03.01');
const publisher = newPublisher();
const first = publisher.publish(before);
const { files, years, latest } = publisher.publish(after, [earlierVersion(before, first)]);
const file = years[YEAR];
const was = first.years[YEAR];
if (!file || !was) throw new Error('The year is not published.');
const whole = packedName(file.sha256);
const diff = yearDiffName(was.sha256, file.sha256);

const releasesOf = (dataset: Dataset) => splitReleases(dataset).years.get(YEAR) ?? [];
const held: ReleasesBefore = { sha256: was.sha256, releases: releasesOf(before) };

async function fetched(served: ReadonlyMap<string, Uint8Array>, has?: ReleasesBefore) {
  const asked: string[] = [];
  const feed = await serveAnswers((request, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    const bytes = served.get(name);
    if (bytes) response.writeHead(200).end(bytes);
    else response.writeHead(404).end();
  });
  const releases = await fetchReleaseYear(YEAR, file as NonNullable<typeof file>, has, {
    feed,
    now: 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return { asked, bytes: encodeReleaseYear(YEAR, releases) };
}
const altered = (name: string) => {
  const bytes = Uint8Array.from(files.get(name) ?? []);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return new Map([...files, [name, bytes]]);
};

describe('the releases of a year', () => {
  const expected = encodeReleaseYear(YEAR, releasesOf(after));

  it('stay out of the core, and each is in the file of its year', () => {
    expect(years).toMatchObject({ 2018: { count: 20 }, 2019: { count: 300 } });
    expect(latest.core.unpacked).toBe(publisher.publish(splitReleases(after).core).latest.core.unpacked);
  });

  it('come whole to a reader who has none of them', async () => {
    expect(await fetched(files)).toEqual({ asked: [whole], bytes: expected });
  });

  it('come as a diff to a reader who has them as they were, which is a fraction of the whole', async () => {
    expect(await fetched(files, held)).toEqual({ asked: [diff], bytes: expected });
    expect(files.get(diff)?.byteLength).toBeLessThan(file.bytes / 4);
  });

  it.each([
    ['is not there', new Map([...files].filter(([name]) => name !== diff))],
    ['is damaged', altered(diff)],
    ['leads elsewhere', new Map([...files, [diff, first.files.get(packedName(was.sha256)) as Uint8Array]])],
  ])('come whole where the diff %s', async (_, served) => {
    expect(await fetched(served, held)).toEqual({ asked: [diff, whole], bytes: expected });
  });

  it('come whole where what the reader has is not what it says', async () => {
    const wrong = { ...held, releases: held.releases.slice(0, -1) };
    expect(await fetched(files, wrong)).toEqual({ asked: [diff, whole], bytes: expected });
  });

  it.each([
    ['a byte altered', altered(whole), ['invalid', 'damaged']],
    [
      'those of another year',
      new Map([[whole, files.get(packedName(years[2018]?.sha256 ?? ''))]]),
      ['invalid'],
    ],
    ['nothing', new Map(), ['not-found']],
  ])('are refused with %s', async (_, served, problems) => {
    await expect(fetched(served as Map<string, Uint8Array>)).rejects.toSatisfy(({ problem }) =>
      problems.includes(problem),
    );
  });
});
