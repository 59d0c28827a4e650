import { type ExportedFile, type ExportFormat, exportedFile } from './exported-file';
import { type ExportedPage, factsOfPage } from './page-facts';
import { writeFacts } from './write-facts';

/** The facts of a page as a file in one of the formats. */
export function exportPage(page: ExportedPage, format: ExportFormat): ExportedFile {
  return exportedFile(page.title, format, writeFacts(factsOfPage(page), format));
}
