import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { derive } from '../../lib/dataset/install-dataset';
import type { SeedingTask } from '../../lib/dataset/store/seed';
import { smallDataset } from './small-dataset';

/** Seeds the small dataset of a version, as the extension's worker seeds the packaged one. */
export function seedingTask(version: string, software = '1.0.0'): SeedingTask {
  const dataset = smallDataset(version);
  return {
    dataset,
    origin: { version, digest: `digest of ${version}`, software },
    derive: () => derive(inMemoryReader(dataset, 'packaged')),
  };
}
