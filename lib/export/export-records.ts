import type { ExportedFacts } from './exported-facts';
import { type ExportedFile, type ExportFormat, exportedFile } from './exported-file';
import { writeFacts } from './write-facts';

/** Records as a file in one of the formats: those that a search found, or a single one. */
export function exportRecords(records: ExportedFacts, format: ExportFormat): ExportedFile {
  return exportedFile(records.title, format, writeFacts(records, format));
}
