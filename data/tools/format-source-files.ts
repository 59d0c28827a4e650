import { parseSourceFiles } from './parse-source-files';
import { canonicalText } from './rules/layout';
import type { SourceFile } from './source-files';
import { canonicalWords } from './vocabulary/canonical-words';
import { unknownWords } from './vocabulary/unknown-words';

/**
 * The files that differ from how they should be written: in the canonical form, with the vocabulary's
 * words for topics, targets and courts. With `addNames` the vocabulary learns the topics and targets
 * that it does not know. A file that is not JSON is left alone.
 */
export function formatSourceFiles(
  files: readonly SourceFile[],
  { addNames = false }: { addNames?: boolean } = {},
): SourceFile[] {
  const source = parseSourceFiles(files);
  const words = canonicalWords(source.vocabulary);
  const unknown = addNames ? unknownWords(source) : { topics: [], targets: [] };
  return files.flatMap(({ path, text }) => {
    const [folder, file] = path.split('/');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return [];
    }
    if ((folder === 'coalitions' || folder === 'lawsuits') && typeof value === 'object' && value !== null)
      value = words(value);
    if (path === 'vocabulary/topics.json' || path === 'vocabulary/targets.json') {
      const added = unknown[file === 'topics.json' ? 'topics' : 'targets'].map(name => ({ name }));
      if (Array.isArray(value)) value = [...value, ...added];
    }
    const formatted = canonicalText(path, JSON.stringify(value));
    return formatted === undefined || formatted === text ? [] : [{ path, text: formatted }];
  });
}
