import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packFile } from '../../../data/tools/publish/pack-file';
import { digestOfDataset } from '../../../lib/dataset/update/canonical-dataset';
import { applyDiff } from '../../../lib/dataset/update/diff';
import { fetchDataset } from '../../../lib/dataset/update/fetch-dataset';
import { packedName } from '../../../lib/dataset/update/packed-name';
import type { Latest } from '../../../lib/dataset/update/signed-documents';
import type { WayToLatest } from '../../../lib/dataset/update/ways-to-latest';
import { waysToLatest } from '../../../lib/dataset/update/ways-to-latest';
import { smallDataset } from '../small-dataset';
import { changedDataset, earlierVersion, newPublisher } from './publication';
import { serveAnswers, serveFiles } from './serve-answers';

const before = smallDataset('2026.02.01');
const after = changedDataset(before, '2026.03.01');
const publisher = newPublisher();
const first = publisher.publish(before);
const { files, latest } = publisher.publish(after, [earlierVersion(before, first)]);

const followingAt = (feed: string, way: WayToLatest | undefined, of: Latest = latest) => {
  if (!way) throw new Error('no such way');
  const { signal } = new AbortController();
  return fetchDataset(way, before, { feed, latest: of, now: 0, signal, onProgress: () => undefined });
};
const following = async (
  way: WayToLatest | undefined,
  served: ReadonlyMap<string, Uint8Array>,
  of: Latest = latest,
) => followingAt(await serveFiles(served), way, of);
const [byDiff, whole] = waysToLatest(latest, first.latest.digest);

describe('the way to the newest version', () => {
  it('is the diff, then the whole; the whole alone from a version that has no diff', () => {
    expect([byDiff?.by, whole?.by]).toEqual(['diff', 'whole']);
    expect(waysToLatest(latest, '0'.repeat(64)).map(({ by }) => by)).toEqual(['whole']);
  });

  it.each([
    ['diff', byDiff],
    ['whole', whole],
  ])('by %s arrives at what was signed', async (_, way) => {
    const { dataset } = await following(way, files);
    expect(await digestOfDataset(dataset)).toBe(latest.digest);
    expect(dataset.version).toBe('2026.03.01');
  });

  it.each([
    ['diff', byDiff],
    ['whole', whole],
  ])('by %s tells what has changed, which is all that is written', async (_, way) => {
    const { diff } = await following(way, files);
    expect(diff && (await digestOfDataset(applyDiff(before, diff)))).toBe(latest.digest);
    expect(diff?.changed.coalitions.map(({ id }) => id)).toEqual(['2020-05-01-letter']);
    expect(diff?.removed.releases).toEqual(['release-0']);
  });

  it('tells nothing of the sort where most has changed', async () => {
    const other = {
      ...after,
      releases: after.releases.map(release => ({ ...release, publisher: 'Another' })),
    };
    const published = publisher.publish(other);
    const [way] = waysToLatest(published.latest, first.latest.digest);
    const { diff } = await following(way, published.files, published.latest);
    expect(diff).toBeUndefined();
  });

  it.each([
    ['diff', byDiff],
    ['whole', whole],
  ])('by %s ends at a byte altered, cut off or added', async (_, way) => {
    const name = packedName(way?.file.sha256 ?? '');
    const bytes = files.get(name) ?? new Uint8Array();
    const middle = Uint8Array.from(bytes);
    middle[bytes.length >> 1] = (middle[bytes.length >> 1] ?? 0) ^ 1;
    for (const [altered, problem] of [
      [middle, 'damaged'],
      [bytes.slice(0, -1), 'damaged'],
      [new Uint8Array([...bytes, 0]), 'too-big'],
    ] as const)
      await expect(following(way, new Map([[name, altered]]))).rejects.toMatchObject({ problem });
  });

  it.each([
    ['diff', byDiff],
    ['whole', whole],
  ])('by %s ends at what the browser has unpacked of a torn answer', async (_, way) => {
    const unpacked = gunzipSync(files.get(packedName(way?.file.sha256 ?? '')) ?? new Uint8Array());
    const host = await serveAnswers((_, response) =>
      response
        .writeHead(200, { 'Content-Encoding': 'gzip' })
        .end(gzipSync(unpacked.subarray(0, unpacked.length / 2))),
    );
    await expect(followingAt(host, way)).rejects.toMatchObject({ problem: 'unreachable' });
  });

  it('ends where files of two versions are mixed', async () => {
    const mixed = { ...latest, digest: first.latest.digest };
    await expect(following(whole, files, mixed)).rejects.toMatchObject({ problem: 'damaged' });
    await expect(following(byDiff, files, mixed)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it.each([
    ['no records', {}],
    ['records of another shape', { ...after, releases: [{ id: 'x' }] }],
    ['a list', []],
  ])('ends at %s, though signed', async (_, content) => {
    const { name, entry, bytes } = packFile(new TextEncoder().encode(JSON.stringify(content)));
    const served = new Map([[name, bytes]]);
    await expect(following({ by: 'whole', file: entry }, served)).rejects.toMatchObject({
      problem: 'invalid',
    });
  });
});
