import type { PartnerLine } from '../card';
import type { Overview } from '../overview';
import type { Partner } from '../partners';
import { placeOf } from './place';

/** How many partners a card names. */
const PARTNERS = 5;

/** The first few of some partners, with their names. */
export function partnerLines(partners: readonly Partner[], overview: Overview): PartnerLine[] {
  return partners
    .slice(0, PARTNERS)
    .map(({ partner, share }) => ({ place: placeOf(partner, overview), share }));
}
