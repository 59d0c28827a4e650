import type { PartyOfAct } from '../signal-told';
import type { Signal } from './signal';

/** Of a party's group a stray member of the other is no part that anybody would call it bipartisan for. */
const NEARLY_ALL = 0.9;
const SEVERAL = 0.15;
const LEAST_KNOWN = 3;
/** Whom the article calls Democrats are no group of Republicans, whatever else fits. */
const OTHER_PARTY = -8;

/** The party of an act by its members' parties; undefined where few are known, or it is neither one nor both. */
export function partyOfAct(parties: { D: number; R: number } | undefined): PartyOfAct | undefined {
  if (!parties) return undefined;
  const { D, R } = parties;
  if (D + R < LEAST_KNOWN) return undefined;
  const share = D / (D + R);
  if (share >= NEARLY_ALL) return 'D';
  if (share <= 1 - NEARLY_ALL) return 'R';
  return share >= SEVERAL && share <= 1 - SEVERAL ? 'both' : undefined;
}

const BOTH = /\bbi-?partisan\b/i;
const DEMOCRATS =
  /\bDemocrat(?:s|ic)?\b|\bblue[- ]state|\bblue states|\bliberal\b|\bprogressive\b|\bdemócratas\b/i;
const REPUBLICANS = /\bRepublicans?\b|\bGOP\b|\bred[- ]state|\bred states|\bconservative\b|\brepublicanos\b/i;

/** The party that the words of a phrase name. */
export function partyInWords(words: string): PartyOfAct | undefined {
  if (BOTH.test(words)) return 'both';
  const [democrats, republicans] = [DEMOCRATS.test(words), REPUBLICANS.test(words)];
  if (democrats === republicans) return democrats ? 'both' : undefined;
  return democrats ? 'D' : 'R';
}

/** How the party that the phrase names fits the act's members. */
export function partySignal({ party }: { party?: PartyOfAct }, said: PartyOfAct | undefined): Signal | null {
  if (said === undefined || party === undefined) return null;
  if (said === party) return { kind: 'members', weight: 0.5, told: () => ({ says: 'of-party', party }) };
  const weight = said === 'both' || party === 'both' ? -1 : OTHER_PARTY;
  return { kind: 'members', weight, told: () => ({ says: 'of-other-party', party, said }) };
}
