import type { Tenure } from '../schema';

const PARTY_NAMES = {
  D: 'Democrat',
  R: 'Republican',
  I: 'Independent',
  NP: 'Nonpartisan',
  PNP: 'New Progressive',
  PPD: 'Popular Democrat',
} as const satisfies Record<NonNullable<Tenure['party']>, string>;

export type PartyCode = keyof typeof PARTY_NAMES;
export type PartyName = (typeof PARTY_NAMES)[keyof typeof PARTY_NAMES];

/** A party as a word for one member of it, such as "Democrat". */
export function partyName(party: PartyCode): PartyName {
  return PARTY_NAMES[party];
}
