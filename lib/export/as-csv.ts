import { cardTitle } from '../words/card-title';
import { csv } from './csv';
import { describeFact } from './describe-fact';
import type { ExportedFact, ExportedFacts } from './exported-facts';
import { sourceLine } from './source-line';

type Cell = string | number;

const COLUMNS = [
  'order',
  'kind',
  'fact',
  'date',
  'places',
  'count',
  'details',
  'sources',
  'key',
  'dataset',
] as const;
const COLUMNS_OF_PAGE = [
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
  'dataset',
] as const;

type Column = (typeof COLUMNS_OF_PAGE)[number];

function cellsOf(
  { key, card, mentioned }: ExportedFact,
  index: number,
  of: ExportedFacts,
): Record<Column, Cell> {
  const { kind, date = '', places, count = '', lines } = describeFact(card, of.words);
  return {
    order: index + 1,
    kind,
    fact: cardTitle(card, of.words).text,
    date,
    places: places.map(place => place.code).join(' '),
    count,
    mentions: mentioned?.times ?? '',
    details: lines.map(line => line.replace(/\.$/, '')).join('; '),
    check: mentioned?.check.map(line => line.text).join('; ') ?? '',
    sources: card.sources.map(source => sourceLine(source, of.words)).join('; '),
    key,
    page: of.page?.url ?? '',
    seen_from: of.page?.published?.date ?? '',
    dataset: of.dataset,
  };
}

/**
 * A row for each fact; places as codes, dates as ISO strings, lists parted by "; ". The columns have one
 * name in all languages, so that a sheet made for one file takes the next.
 */
export function asCsv(of: ExportedFacts): string {
  const columns: readonly Column[] = of.page ? COLUMNS_OF_PAGE : COLUMNS;
  const rows = of.facts.map((fact, index) => {
    const cells = cellsOf(fact, index, of);
    return columns.map(column => cells[column]);
  });
  return csv([columns, ...rows]);
}
