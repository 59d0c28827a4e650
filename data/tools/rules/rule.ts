import type { ParsedSource } from '../parse-source-files';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-files';

/** What a rule gets to see: the files as they stand, and what was read from them. */
interface Checked {
  files: readonly SourceFile[];
  source: ParsedSource;
}

/** Finds every breach of one family of rules; it never stops at the first. */
export type Rule = (checked: Checked) => Problem[];
