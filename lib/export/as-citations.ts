import type { Card } from '../dataset/card';
import { citeCoalition } from './cite-coalition';
import { citeLawsuit } from './cite-lawsuit';
import { citeSource } from './cite-source';
import { type ExportedPage, pageFacts } from './page-facts';

/** How a card is cited, or undefined for one that is no act: people and places are not cited. */
export function cite(card: Card): string | undefined {
  if (card.kind === 'coalition') return citeCoalition(card);
  return card.kind === 'lawsuit' ? citeLawsuit(card) : undefined;
}

/** The page's coalitions and lawsuits of the record, each with its sources under it. Empty when it has none. */
export function asCitations(page: ExportedPage): string {
  return pageFacts(page)
    .flatMap(({ card }) => {
      const citation = cite(card);
      if (citation === undefined) return [];
      return [`${[citation, ...card.sources.map(source => `    ${citeSource(source)}`)].join('\n')}\n`];
    })
    .join('\n');
}
