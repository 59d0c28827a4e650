import type { BenchRow } from '../bench-row';
import { measureAnnotated } from './annotated';
import { measureArticle } from './article';
import { measureGrowth, measureRecord } from './growth';
import { measureScan } from './scan';
import { measureTagger } from './tagger';

export { serveContestant } from './own-process';

/** Every figure of detection, one after the other. */
export async function measure(): Promise<BenchRow[]> {
  return [
    ...(await measureScan()),
    ...(await measureArticle()),
    ...(await measureAnnotated()),
    await measureTagger(),
    ...(await measureGrowth()),
    ...(await measureRecord()),
  ];
}
