import type { BenchRow } from '../bench-row';
import { measureArticle } from './article';
import { measureGrowth, measureRecord } from './growth';
import { measureScan } from './scan';
import { measureTagger } from './tagger';

/** Every figure of detection, one after the other. */
export async function measure(): Promise<BenchRow[]> {
  return [
    ...(await measureScan()),
    ...(await measureArticle()),
    await measureTagger(),
    ...(await measureGrowth()),
    ...(await measureRecord()),
  ];
}
