import type { CoalitionKind } from '../../detection/coalition-kind';
import type { CoalitionEntry } from '../../detection/lexicon-source';
import type { JoiningLine } from '../card';
import type { Overview } from '../overview';
import { placesByName } from './place';

/** Acts that make a party; whoever signs a brief or a letter stays outside. */
const MAKES_PARTY: ReadonlySet<CoalitionKind> = new Set(['lawsuit', 'petition', 'intervention']);

/** Of a lawsuit's acts, in order of date, those that brought in parties, with whom each brought in. */
export function joiningsOf(acts: readonly CoalitionEntry[], overview: Overview): JoiningLine[] {
  const parties = new Set<string>();
  return acts.flatMap(({ id, kind, date, members }) => {
    const newcomers = members.filter(code => !parties.has(code));
    if (!MAKES_PARTY.has(kind) || newcomers.length === 0) return [];
    for (const code of newcomers) parties.add(code);
    return { key: `coalition:${id}`, date, act: kind, newcomers: placesByName(newcomers, overview) } as const;
  });
}
