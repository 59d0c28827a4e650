import { splitReleases } from '../../../data/tools/split-releases';
import type { Dataset, Release } from '../../../lib/dataset/schema';
import { smallDataset } from '../small-dataset';

/** Releases of an office that no record rests on. */
export function furtherReleases(year: string, count: number): Release[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `${year}-01-01-office-${number}`,
    publisher: 'Ohio Attorney General',
    office: 'OH',
    date: `${year}-01-${String(1 + (number % 28)).padStart(2, '0')}`,
    url: `https://oh.example/${year}/${number}`,
    description: `Notice ${number} on scarecrows of ${year}`,
  }));
}

/** The small dataset with further releases of two years. */
export function datasetWithYears(version: string): Dataset {
  const small = smallDataset(version);
  return {
    ...small,
    releases: [...small.releases, ...furtherReleases('2018', 20), ...furtherReleases('2019', 300)],
  };
}

/** One release of 2019 with another line, one gone and one new; the other year as it was. */
export function changedYear(dataset: Dataset, version: string): Dataset {
  const { core, years } = splitReleases(dataset);
  const [first, , ...others] = years.get('2019') ?? [];
  if (!first) throw new Error('no releases of 2019');
  return {
    ...core,
    version,
    releases: [
      ...core.releases,
      ...(years.get('2018') ?? []),
      { ...first, description: 'Notice on lighthouses' },
      ...others,
      { ...first, id: '2019-12-31-office-new' },
    ],
  };
}
