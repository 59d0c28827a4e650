import type { Dataset } from '../../lib/dataset/schema';
import { type Located, type ParsedSource, parseSourceFiles } from './parse-source-files';
import { describeProblem } from './problem';
import { DATA_ROOT, readSourceFiles } from './source-files';

/**
 * The dataset as its source files under `root` give it, every record validated by the schema.
 * @throws Error that names each offending file, record and reason, a line each.
 */
export function readDataset(root: string = DATA_ROOT): Dataset {
  const source = parseSourceFiles(readSourceFiles(root));
  if (source.head === undefined && source.problems.length === 0)
    source.problems.push({ file: 'dataset.json', record: '', reason: 'missing' });
  if (source.problems.length > 0) throw new Error(source.problems.map(describeProblem).join('\n'));
  return assembleDataset(source);
}

/** Puts what was parsed together; records keep the order of their files. */
export function assembleDataset(source: ParsedSource): Dataset {
  if (source.head === undefined) throw new Error('dataset.json · missing');
  return {
    ...source.head,
    jurisdictions: source.jurisdictions.map(recordOf),
    attorneysGeneral: source.attorneysGeneral.map(recordOf),
    coalitions: source.coalitions.map(recordOf),
    lawsuits: source.lawsuits.map(recordOf),
    releases: source.releases.map(recordOf),
  };
}

function recordOf<R>({ record }: Located<R>): R {
  return record;
}
