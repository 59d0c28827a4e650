import { asCitations } from './as-citations';
import { asCsv } from './as-csv';
import { asJson } from './as-json';
import { asMarkdown } from './as-markdown';
import type { ExportedPage } from './page-facts';

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'citations';

export interface ExportedFile {
  /** For a download, without a path. */
  name: string;
  mediaType: string;
  text: string;
}

const FORMATS: Record<
  ExportFormat,
  { ending: string; mediaType: string; write(page: ExportedPage): string }
> = {
  markdown: { ending: 'md', mediaType: 'text/markdown', write: asMarkdown },
  csv: { ending: 'csv', mediaType: 'text/csv', write: asCsv },
  json: { ending: 'json', mediaType: 'application/json', write: asJson },
  citations: { ending: 'txt', mediaType: 'text/plain', write: asCitations },
};

/** "Balderas joins 22 AGs" → "balderas-joins-22-ags" */
function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['page'];
  return words.join('-').slice(0, 60).replace(/-+$/, '');
}

/** The facts of a page as a file in one of the formats. */
export function exportPage(page: ExportedPage, format: ExportFormat): ExportedFile {
  const { ending, mediaType, write } = FORMATS[format];
  const name = `ag-lens-${slug(page.title)}${format === 'citations' ? '-citations' : ''}.${ending}`;
  return { name, mediaType, text: write(page) };
}
