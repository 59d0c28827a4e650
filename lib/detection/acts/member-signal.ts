import type { JurisdictionCode } from '../jurisdiction-code';
import type { LinkSignal } from '../mention';
import type { ActEntry } from './act-index';

/** Who the article names. */
export interface NamedMembers {
  /** Listed as members, without repeats. */
  listed: readonly JurisdictionCode[];
  leads: readonly JurisdictionCode[];
  /** Whose attorney general acts: named in the sentence, or left out of its "others". */
  speakers: readonly JurisdictionCode[];
}

const MANY = 5;

function listSignal(act: ActEntry, { listed, speakers }: NamedMembers): LinkSignal | null {
  if (listed.length < 2) return null;
  const members = new Set(act.members);
  const named = new Set([...listed, ...speakers.filter(code => members.has(code))]);
  const shared = listed.filter(code => members.has(code)).length;
  const extra = listed.length - shared;
  const missing = act.members.filter(code => !named.has(code)).length;
  const text = `The article lists ${shared} of its ${act.members.length} members`;
  const signal = (weight: number): LinkSignal => ({ kind: 'members', weight, text });

  if (!act.complete) {
    // Who is known to be in it should stand in a list that is as long or longer.
    if (listed.length > act.members.length + 2) return signal(missing === 0 ? 1.5 : missing === 1 ? 0 : -2);
    return signal(extra / listed.length <= 0.1 ? 1.5 : extra / listed.length <= 0.5 ? 0 : -2);
  }
  if (extra / listed.length > 0.4) return signal(-5);
  if (listed.length < MANY && missing > 1) return signal(extra === 0 ? 1 : -1.5);
  // A whole list is the best evidence there is; a part of one fits every larger coalition too.
  const difference = extra + missing;
  if (difference === 0 || difference / members.size <= 0.05) return signal(4.5);
  if (difference === 1 || difference / members.size <= 0.1) return signal(3.2);
  if (difference / members.size <= 0.2) return signal(1.2);
  return signal(extra === 0 ? 0.3 : extra / listed.length <= 0.15 ? -1 : -2.5);
}

function namedSignal(act: ActEntry, { leads, speakers }: NamedMembers): LinkSignal | null {
  const members = new Set(act.members);
  const leading = leads.filter(code => act.leads.includes(code)).length;
  if (leading > 0) return { kind: 'named', weight: 1.5, text: 'The article names its lead' };
  if (speakers.length === 0) return null;
  const known = speakers.filter(code => members.has(code)).length;
  if (known === speakers.length) {
    return { kind: 'named', weight: 0.6, text: 'Its members include those the article names as acting' };
  }
  if (!act.complete) return null;
  return {
    kind: 'named',
    weight: known === 0 ? -1.8 : -0.6,
    text: 'The article names one as acting who is not a member',
  };
}

/** How an act's members fit those whom the article names. */
export function memberSignals(act: ActEntry, named: NamedMembers): LinkSignal[] {
  return [listSignal(act, named), namedSignal(act, named)].filter(signal => signal !== null);
}
