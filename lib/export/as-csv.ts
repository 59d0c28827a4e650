import { citeSource } from './cite-source';
import { csv } from './csv';
import { describeFact } from './describe-fact';
import { type ExportedPage, pageFacts } from './page-facts';

const COLUMNS = [
  'order',
  'kind',
  'fact',
  'date',
  'places',
  'count',
  'mentions',
  'details',
  'check',
  'sources',
  'key',
  'page',
  'seen_from',
] as const;

/** A row for each fact of a page; places as codes, dates as ISO strings, lists parted by "; ". */
export function asCsv(page: ExportedPage): string {
  const rows = pageFacts(page).map(({ key, card, mentions, check }, index) => {
    const { kind, date = '', places, count = '', lines } = describeFact(card);
    return [
      index + 1,
      kind,
      card.title,
      date,
      places.map(place => place.code).join(' '),
      count,
      mentions,
      lines.join('; '),
      check.map(line => line.text).join('; '),
      card.sources.map(citeSource).join('; '),
      key,
      page.url,
      page.answer.published?.date ?? '',
    ];
  });
  return csv([COLUMNS, ...rows]);
}
