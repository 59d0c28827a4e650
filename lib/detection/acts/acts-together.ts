import type { ActEntry } from './act-index';
import { FIFTY_STATES } from './fifty-states';

const STATES = new Set(FIFTY_STATES);

/**
 * Notes on the largest of several acts of one day, of one kind and against the same, how many they are
 * together: 33 states sued in one court and eight in courts of their own, and news counts 41.
 * @param acts in order of date
 * @param targets of each act, as the record writes them
 */
export function countTogether(acts: readonly ActEntry[], targets: readonly (readonly string[])[]): void {
  for (let from = 0, to = 0; from < acts.length; from = to) {
    const { first } = (acts[from] as ActEntry).days;
    while (acts[to]?.days.first === first) to += 1;
    for (let main = from; main < to && to - from > 1; main += 1) {
      const act = acts[main] as ActEntry;
      const together = membersTogether(acts, targets, main, from, to);
      if (together.size > act.members.length)
        act.together = {
          members: together.size,
          states: [...together].filter(code => STATES.has(code)).length,
        };
    }
  }
}

/** Suits of one day go together; letters and comments of one day are as often of two minds. */
const isKnown = ({ kind, complete, days }: ActEntry): boolean =>
  (kind === 'lawsuit' || kind === 'petition') && complete && days.first === days.last;

/** Who has a part in an act or in those beside it, from `from` to before `to`; nobody where one of those is larger. */
function membersTogether(
  acts: readonly ActEntry[],
  targets: readonly (readonly string[])[],
  main: number,
  from: number,
  to: number,
): ReadonlySet<string> {
  const act = acts[main] as ActEntry;
  if (!isKnown(act)) return new Set();
  const members = new Set(act.members);
  for (let other = from; other < to; other += 1) {
    const beside = acts[other] as ActEntry;
    if (other === main || beside.kind !== act.kind || !isKnown(beside)) continue;
    if (!targets[other]?.some(target => targets[main]?.includes(target))) continue;
    if (beside.members.some(code => members.has(code))) continue;
    if (beside.members.length > act.members.length) return new Set();
    for (const code of beside.members) members.add(code);
  }
  return members;
}
