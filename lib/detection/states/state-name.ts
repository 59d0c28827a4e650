import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import type { StateReason } from '../reason';

/** A place in the text that names a state, D.C. or a territory. */
export interface StateName extends Span {
  jurisdiction: JurisdictionCode;
  reason: StateReason;
  /** Whether it stands in a list of states. */
  listed: boolean;
}
