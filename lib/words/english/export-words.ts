export const exportWords = {
  title: 'Take the facts along',
  format: 'Format',
  formats: {
    markdown: { name: 'Markdown', told: 'A document: every record with its sources.' },
    text: { name: 'Plain text', told: 'For a mail or a note: every record with its sources.' },
    csv: { name: 'CSV', told: 'A table, a row each, for a spreadsheet.' },
    json: { name: 'JSON', told: 'Everything that is known, for a program.' },
    citations: {
      name: 'Citations',
      told: 'Coalitions in the manner of AP, lawsuits in that of the Bluebook, with sources.',
    },
  },
  copy: 'Copy',
  download: 'Download',
  copied: (name: string) => `${name} copied`,
  saved: (file: string) => `${file} saved`,
  notCopied: 'The browser did not allow copying',
  failed: 'The records could not be read.',
  atMost: (count: number) => `The first ${count} results.`,
};
