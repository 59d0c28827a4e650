import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import type { StateName } from '../states/state-name';

/** One writing of "attorney general", with what the words beside it say of whose it is. */
export interface Title extends Span {
  /** As written: `AG` and `A.G.` are short. */
  short: boolean;
  plural: boolean;
  possessive: boolean;
  /** `state` may be any state's; `federal` is the U.S. Attorney General; `subordinate` is a deputy
   * or an assistant; `foreign` another country's; `local` a county's or a city's. */
  rank: 'state' | 'federal' | 'subordinate' | 'foreign' | 'local';
  former: boolean;
  acting: boolean;
  /** Elected, nominated or running, and not in office. */
  prospective: boolean;
  /** The state beside it, before ("Texas AG") or after ("attorney general of Texas"). */
  state?: { jurisdiction: JurisdictionCode; name?: StateName; side: 'before' | 'after' };
  /** Start of the phrase, the state before it included. */
  phraseStart: number;
  /** End of the phrase, "of Texas" included. */
  phraseEnd: number;
}
