import type { Tenure } from '../schema';

const PARTY_NAMES: Record<NonNullable<Tenure['party']>, string> = {
  D: 'Democrat',
  R: 'Republican',
  I: 'Independent',
  NP: 'Nonpartisan',
  PNP: 'New Progressive',
  PPD: 'Popular Democrat',
};

/** A party as a word for one member of it, such as "Democrat". */
export function partyName(party: NonNullable<Tenure['party']>): string {
  return PARTY_NAMES[party];
}
