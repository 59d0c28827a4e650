import type { Card } from '../dataset/card';
import { citeCoalition } from './cite-coalition';
import { citeLawsuit } from './cite-lawsuit';
import { citeSource } from './cite-source';
import type { ExportedFacts } from './exported-facts';

/** How a card is cited, or undefined for one that is no act: people and places are not cited. */
export function cite(card: Card): string | undefined {
  if (card.kind === 'coalition') return citeCoalition(card);
  return card.kind === 'lawsuit' ? citeLawsuit(card) : undefined;
}

/** The coalitions and lawsuits of the record, each with its sources under it. Empty where there are none. */
export function asCitations({ facts }: ExportedFacts): string {
  return facts
    .flatMap(({ card }) => {
      const citation = cite(card);
      if (citation === undefined) return [];
      return [`${[citation, ...card.sources.map(source => `    ${citeSource(source)}`)].join('\n')}\n`];
    })
    .join('\n');
}
