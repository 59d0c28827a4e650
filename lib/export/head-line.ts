import { wordsOf } from '../words/words';
import type { ExportedFacts } from './exported-facts';
import { apDate } from './written-date';

/** What facts are seen from, and which data they are of. */
export function headLine({ page, dataset, on }: ExportedFacts): string {
  const stamp = `AG Lens, dataset ${dataset}, exported ${apDate(on)}.`;
  if (!page) return stamp;
  const { published } = page;
  const seen = published
    ? `Seen from ${apDate(published.date)}, ${wordsOf('en').popup.dateOrigins[published.from]}.`
    : 'No date found: shown as of today.';
  return `${seen} ${stamp}`;
}
