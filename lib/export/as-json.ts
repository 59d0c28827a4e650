import type { ExportedFacts } from './exported-facts';

/** Everything that is known of the facts, cards and sources whole; two spaces a level. */
export function asJson({ title, facts, dataset, on, page }: ExportedFacts): string {
  const listed = facts.map(({ key, card, mentioned }) => ({
    key,
    ...(mentioned && { mentions: mentioned.times }),
    ...(mentioned && mentioned.check.length > 0 && { check: mentioned.check }),
    card,
  }));
  const stamp = { dataset, exported: on };
  const whole = page
    ? { format: 'ag-lens-page-1', ...stamp, page: { title, ...page }, facts: listed }
    : { format: 'ag-lens-records-1', ...stamp, title, records: listed };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
