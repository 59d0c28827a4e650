import { smallDataset } from '../../dataset/small-dataset';
import { changedDataset, earlierVersion, newPublisher } from '../../dataset/update/publication';
import { furtherReleases } from '../../dataset/update/release-years';

const publisher = newPublisher();
const years = Array.from({ length: 29 }, (_, age) => furtherReleases(String(1998 + age), 5)).flat();
const withYears = (dataset: ReturnType<typeof smallDataset>) => ({
  ...dataset,
  releases: [...dataset.releases, ...years],
});
const earlier = Array.from({ length: 13 }, (_, age) => {
  const small = smallDataset(`2026.01.${String(13 - age).padStart(2, '0')}`);
  // Each has one release less than the next, so that no two differences are the same.
  const dataset = withYears({ ...small, releases: small.releases.slice(age) });
  return earlierVersion(dataset, publisher.publish(dataset));
});
const newest = withYears(changedDataset(smallDataset('2026.01.13'), '2026.03.01'));

/** What is published, the same each time, where there were thirteen versions before and 29 years of further releases. */
export const publishLong = () => publisher.publish(newest, earlier);

/** The name of the difference from the version before the newest. */
export function lastDiff({ latest }: ReturnType<typeof publishLong>): string {
  const [sha256] = latest.diffs[earlier[0]?.digest.slice(0, 16) ?? ''] ?? [];
  if (!sha256) throw new Error('There is no difference from the version before.');
  return `${sha256}.json.gz`;
}
