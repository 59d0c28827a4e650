import { cardTitle } from '../words/card-title';
import type { Words } from '../words/words';
import { describeFact } from './describe-fact';
import type { ExportedFact, ExportedFacts } from './exported-facts';
import { headLine } from './head-line';
import { sourceLine } from './source-line';

function fact({ card, mentioned }: ExportedFact, words: Words): string {
  const { kind, date, count, lines } = describeFact(card, words);
  const told = words.fact;
  const eyebrow = [kind, date && told.date(date), count !== undefined && told.memberCount(count)];
  return [
    cardTitle(card, words).text,
    eyebrow.filter(Boolean).join(', '),
    ...lines,
    ...(mentioned?.check ?? []).map(line => `${told.checked} ${line.text}`),
    ...(card.sources.length > 0
      ? [told.sources, ...card.sources.map(source => `  ${sourceLine(source, words)}`)]
      : []),
    '',
  ].join('\n');
}

/** Facts as plain text for a mail or a note, in their order, each with its sources. */
export function asText(exported: ExportedFacts): string {
  const { title, facts, page, words } = exported;
  const head = [title, ...(page ? [page.url] : []), headLine(exported), ''];
  return [...head, ...facts.map(each => fact(each, words))].join('\n');
}
