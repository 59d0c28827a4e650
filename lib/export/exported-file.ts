export type ExportFormat = 'markdown' | 'text' | 'csv' | 'json' | 'citations';

export interface ExportedFile {
  /** For a download, without a path. */
  name: string;
  mediaType: string;
  text: string;
}

const FORMATS: Record<ExportFormat, { ending: string; mediaType: string }> = {
  markdown: { ending: '.md', mediaType: 'text/markdown' },
  text: { ending: '.txt', mediaType: 'text/plain' },
  csv: { ending: '.csv', mediaType: 'text/csv' },
  json: { ending: '.json', mediaType: 'application/json' },
  citations: { ending: '-citations.txt', mediaType: 'text/plain' },
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

/** A text as a file that is named for its title. */
export function exportedFile(title: string, format: ExportFormat, text: string): ExportedFile {
  const { ending, mediaType } = FORMATS[format];
  return { name: `ag-lens-${slug(title)}${ending}`, mediaType, text };
}
