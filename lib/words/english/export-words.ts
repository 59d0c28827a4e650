export const exportWords = {
  title: 'Export the facts',
  format: 'Format',
  formats: {
    markdown: { name: 'Markdown', told: 'A document: every record with its sources.' },
    text: { name: 'Plain text', told: 'For an email or a note: every record with its sources.' },
    csv: { name: 'CSV', told: 'A table for a spreadsheet, one row per record.' },
    json: { name: 'JSON', told: 'Everything that is known, for a program.' },
    citations: {
      name: 'Citations',
      told: 'Coalitions in AP style, lawsuits in Bluebook style, each with its sources.',
    },
  },
  /** Where what is exported is a comparison. */
  comparison: {
    markdown: 'A document: the numbers, and every coalition by name.',
    csv: 'A table for a spreadsheet, one row per coalition.',
    json: 'The whole comparison, for a program.',
  },
  copy: 'Copy',
  download: 'Download',
  copied: (name: string) => `${name} copied`,
  saved: (file: string) => `${file} saved`,
  notCopied: 'The browser did not allow copying',
  failed: 'The records could not be read.',
  /** Names a file of what was found. */
  searchFor: (query: string) => `Search for “${query}”`,
  atMost: (count: number) => `The first ${count} results.`,
};
