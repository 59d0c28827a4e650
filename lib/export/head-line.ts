import type { ExportedFacts } from './exported-facts';

/** What facts are seen from, and which data they are of. */
export function headLine({ page, dataset, on, words }: ExportedFacts): string {
  const { fact, popup } = words;
  const stamp = fact.stamp(dataset, on);
  if (!page) return stamp;
  const { published } = page;
  const seen = published ? fact.seenFrom(published.date, popup.dateOrigins[published.from]) : fact.noDate;
  return `${seen} ${stamp}`;
}
