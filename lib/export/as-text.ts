import { citeSource } from './cite-source';
import { describeFact } from './describe-fact';
import type { ExportedFact, ExportedFacts } from './exported-facts';
import { headLine } from './head-line';
import { apDate } from './written-date';

function fact({ card, mentioned }: ExportedFact): string {
  const { kind, date, count, lines } = describeFact(card);
  const eyebrow = [kind, date && apDate(date), count !== undefined && `${count} members`];
  return [
    card.title,
    eyebrow.filter(Boolean).join(', '),
    ...lines,
    ...(mentioned?.check ?? []).map(line => `Held against the record: ${line.text}`),
    ...(card.sources.length > 0
      ? ['Sources:', ...card.sources.map(source => `  ${citeSource(source)}`)]
      : []),
    '',
  ].join('\n');
}

/** Facts as plain text for a mail or a note, in their order, each with its sources. */
export function asText(exported: ExportedFacts): string {
  const { title, facts, page } = exported;
  return [title, ...(page ? [page.url] : []), headLine(exported), '', ...facts.map(fact)].join('\n');
}
