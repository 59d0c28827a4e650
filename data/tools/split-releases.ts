import type { Dataset, Release } from '../../lib/dataset/schema';

/** The dataset as it is bundled, and by year the releases that stay out of it. */
export interface SplitReleases {
  core: Dataset;
  /** In order of the years. */
  years: ReadonlyMap<string, Release[]>;
}

/**
 * Releases that a record rests on belong to the core: cards show them. Of the others there may be a
 * hundred times as many, so readers get them by year, when they look there. One without a date has no
 * year to be found under and stays.
 */
export function splitReleases(dataset: Dataset): SplitReleases {
  const cited = citedIn(dataset);
  const releases: Release[] = [];
  const years = new Map<string, Release[]>();
  for (const release of dataset.releases) {
    const year = release.date?.slice(0, 4);
    if (year === undefined || cited.has(release.id)) releases.push(release);
    else years.get(year)?.push(release) ?? years.set(year, [release]);
  }
  return {
    core: { ...dataset, releases },
    years: new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function citedIn({ jurisdictions, attorneysGeneral, coalitions, lawsuits }: Dataset): Set<string> {
  const resting = [
    ...jurisdictions,
    ...attorneysGeneral.flatMap(({ tenures }) => tenures),
    ...coalitions,
    ...lawsuits,
    ...lawsuits.flatMap(({ events }) => events),
  ];
  return new Set(resting.flatMap(({ sources }) => sources));
}
