import type { Concern } from '../../lib/page/concern';
import type { EventTap } from '../../lib/page/hover/event-tap';
import type { HANDED_OVER } from './handed-over';
import type { Lifetime } from './lifetime';

/** What runs in every page, and what it has ready for the reading where there is to be one. */
export interface Gate {
  readonly life: Lifetime;
  /** Hears before the page's own scripts do. */
  readonly events: EventTap;
  /** What of its own code the reading is built without: see {@link HANDED_OVER}. */
  readonly code: typeof HANDED_OVER;
  /** Resolves once questions are answered; undefined while there is no reading. */
  readonly begun: Promise<void> | undefined;
  /** Begins the reading, unless it has begun; the gate itself looks no more. */
  begin(reading: Reading): Promise<void>;
}

/** Begins to read a page; `concern`: what the gate has seen of it, where it has called for the reading. */
type Reading = (life: Lifetime, events: EventTap, concern: Concern | undefined) => Promise<void>;

declare global {
  /** Handed to the reading's code, which runs in the same isolated world; no page can see its globals. */
  var agLensGate: Gate | undefined;
}
