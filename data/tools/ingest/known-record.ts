import { lexiconSourceOf } from '../../../lib/dataset/lexicon-source';
import { compileLexicon } from '../../../lib/detection/lexicon';
import { parseSourceFiles } from '../parse-source-files';
import { assembleDataset } from '../read-dataset';
import type { SourceFile } from '../source-files';
import type { KnownRecord } from './propose';

/** The record as its source files give it, with all that texts are held against. */
export function knownRecordOf(files: readonly SourceFile[]): KnownRecord {
  const source = parseSourceFiles(files);
  const dataset = assembleDataset(source);
  return { dataset, lexicon: compileLexicon(lexiconSourceOf(dataset)), vocabulary: source.vocabulary };
}
