import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';

/** A place in the text that names a state, D.C. or a territory. */
export interface StateName extends Span {
  jurisdiction: JurisdictionCode;
  /** Why it is taken for the state, in words fit for a reader. */
  reason: string;
  /** Whether it stands in a list of states. */
  listed: boolean;
}
