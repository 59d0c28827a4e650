import type { LinkSignal } from '../mention';
import type { SignalTold } from '../signal-told';

/** What speaks for an act or against it. What it tells is made up only where the act is linked to. */
export interface Signal {
  kind: LinkSignal['kind'];
  weight: number;
  told: () => SignalTold;
}

export const toldOf = ({ kind, weight, told }: Signal): LinkSignal => ({ kind, weight, told: told() });
