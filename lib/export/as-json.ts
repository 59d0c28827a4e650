import { type ExportedPage, pageFacts } from './page-facts';

/** Everything that is known of a page's facts, cards and sources whole; two spaces a level. */
export function asJson(page: ExportedPage): string {
  const { title, url, answer, on } = page;
  const { dataset, published, foundDate } = answer;
  const facts = pageFacts(page).map(({ key, card, mentions, check }) => ({
    key,
    mentions,
    ...(check.length > 0 && { check }),
    card,
  }));
  const whole = { format: 'ag-lens-page-1', dataset: dataset.version, exported: on };
  return `${JSON.stringify({ ...whole, page: { title, url, published, foundDate }, facts }, null, 2)}\n`;
}
