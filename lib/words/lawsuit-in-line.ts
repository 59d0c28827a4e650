import type { CoalitionCard } from '../dataset/card';
import type { PageWords } from './page-words';

/** How a coalition stands to a lawsuit, and which it is: "Part of: New York v. Trump, S.D.N.Y., No. 1:25-cv-01144". */
export function lawsuitInLine(
  { link, relation, court, docket }: NonNullable<CoalitionCard['lawsuit']>,
  { card, format }: PageWords,
): string {
  const standing = relation === 'same-matter' ? card.sameMatter : card.partOf;
  const named = [link.label, court, docket && `${format.docketNumber} ${docket}`];
  return `${standing}: ${named.filter(Boolean).join(', ')}`;
}
