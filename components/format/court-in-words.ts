import { federalCourt } from './federal-court';

/**
 * A court's Bluebook short form in words: `W.D. Wash.` → "U.S. District Court, Western District of
 * Washington". What it does not know comes back as it is.
 */
export function courtInWords(court: string): string {
  const federal = federalCourt(court);
  if (!federal) return court;
  if (federal.level === 'appeals') return `U.S. Court of Appeals, ${federal.circuit} Circuit`;
  const { level, compass, place } = federal;
  const district = `${compass ? `${compass} ` : ''}District of ${place}`;
  return `U.S. ${level === 'bankruptcy' ? 'Bankruptcy' : 'District'} Court, ${district}`;
}
