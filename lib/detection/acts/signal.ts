import type { LinkSignal } from '../mention';

/** What speaks for an act or against it. It is put into words only where the act is linked to. */
export interface Signal {
  kind: LinkSignal['kind'];
  weight: number;
  text: () => string;
}

export const inWords = ({ kind, weight, text }: Signal): LinkSignal => ({ kind, weight, text: text() });
