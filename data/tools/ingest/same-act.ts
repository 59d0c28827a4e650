import type { Coalition } from '../../../lib/dataset/schema';
import type { ReleasedAct } from '../../../lib/detection/release/extract-act';
import { daysBetween } from '../../../lib/time/partial-date';

/** How strongly detection links the text to a record, 0 to 1: by the phrase for the act itself, or by another. */
export interface LinkStrength {
  own: number;
  other: number;
}

const OWN = 5;
const OTHER = 2;
/** Points from which a record is the act that a text tells of. */
export const SAME = 3;
/** Members named, or known of a list with gaps, without which their overlap says nothing. */
const ENOUGH_MEMBERS = 3;
/** A link that detection would show is enough where the text has no list to contradict it. */
const UNLISTED = 0.5;
const NEAR = 3;
const FAR = 14;

/**
 * Points for a text's act being a record's: the links that detection makes, the members that both
 * name, the days between them and the kind. Text without a list of members leans on the links.
 */
export function sameActPoints(act: ReleasedAct, record: Coalition, link: LinkStrength): number {
  const known = record.membersComplete || record.members.length >= ENOUGH_MEMBERS;
  const listed = known && act.members.length >= ENOUGH_MEMBERS;
  const overlap = shareOf(act.members, record.members, record.membersComplete);
  const apart = act.date === undefined ? FAR : Math.abs(daysBetween(act.date, record.date));
  const blurred = record.date.length < 10 || (act.date?.length ?? 0) < 10;
  const reach = blurred ? FAR * 2 : FAR;
  const linked = link.own * OWN + link.other * OTHER;
  const members = listed ? (overlap - 0.5) * 4 : UNLISTED;
  const near = apart <= (blurred ? FAR : NEAR) ? 1 : 0;
  // What a text says of an act long past need not be new: then the day of the text is not that of the act.
  const far = apart > reach && !(link.own > 0 && (!listed || overlap > 0.8)) ? -3 : 0;
  // The same states act again within days: a motion after a suit is another act.
  const differs = act.kind !== record.kind && act.kind !== 'other';
  const kind = !differs ? 1 : near === 0 ? -3 : linked > 0 ? 0 : -1;
  return linked + members + near + far + kind;
}

/** Size of the overlap over that of the union, 0 to 1; of an incomplete list, over that of the list itself. */
function shareOf(named: readonly string[], recorded: readonly string[], complete: boolean): number {
  const common = recorded.filter(code => named.includes(code)).length;
  const whole = complete ? named.length + recorded.length - common : recorded.length;
  return whole === 0 ? 0 : common / whole;
}
