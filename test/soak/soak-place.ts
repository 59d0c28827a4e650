import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../data/tools/read-dataset';
import { DATA_ROOT } from '../../data/tools/source-files';
import { splitReleases } from '../../data/tools/split-releases';
import type { Dataset } from '../../lib/dataset/schema';
import { earlierVersion, newPublisher } from '../dataset/update/publication';
import { buildForFaults } from '../faults/build-for-faults';
import { letInWatcher } from './watcher';

/** Long after any version of the record. */
const NEXT = '2999.01.01';

export interface SoakPlace {
  /** What the package holds, and what the update brings. */
  before: Dataset;
  after: Dataset;
  /** Folder of the publication that the update comes from. */
  published: string;
  /** The built extension for a browser, with a watcher in its background. */
  build(browser: 'chrome' | 'firefox', feed: string): string;
}

/** The project's own data, and a version of it to come in which every act bears another title. */
export function prepare(place: string): SoakPlace {
  const before = readDataset();
  const after: Dataset = {
    ...before,
    version: NEXT,
    coalitions: before.coalitions.map(act => ({ ...act, title: `${act.title} (renewed)` })),
  };
  const publisher = newPublisher();
  const first = publisher.publish(before);
  const next = publisher.publish(after, [earlierVersion(before, first)]);
  const published = join(place, 'published');
  mkdirSync(published, { recursive: true });
  for (const [name, bytes] of next.files) writeFileSync(join(published, name), bytes);
  const sources = join(place, 'sources');
  cpSync(DATA_ROOT, sources, { recursive: true });
  return {
    before: splitReleases(before).core,
    after: splitReleases(after).core,
    published,
    build(browser, feed) {
      const settings = join(place, `update-${browser}.json`);
      writeFileSync(settings, JSON.stringify({ feeds: [feed], keySet: publisher.keySet }));
      const built = buildForFaults(browser, sources, settings, place);
      letInWatcher(built);
      return built;
    },
  };
}
