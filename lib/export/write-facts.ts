import { asCitations } from './as-citations';
import { asCsv } from './as-csv';
import { asJson } from './as-json';
import { asMarkdown } from './as-markdown';
import { asText } from './as-text';
import type { ExportedFacts } from './exported-facts';
import type { ExportFormat } from './exported-file';
import { withSecureLinks } from './secure-links';

const WRITERS: Record<ExportFormat, (facts: ExportedFacts) => string> = {
  markdown: asMarkdown,
  text: asText,
  csv: asCsv,
  json: asJson,
  citations: asCitations,
};

/** Facts as the text of a file. */
export function writeFacts(facts: ExportedFacts, format: ExportFormat): string {
  return WRITERS[format]({ ...facts, facts: withSecureLinks(facts.facts) });
}
