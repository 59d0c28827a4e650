import type { RecordLink, Span } from '../mention';
import { firstFrom } from '../text/span-order';
import type { Signal } from './signal';

/** A phrase that means a lawsuit, with what it is linked to. */
export interface LinkedPhrase {
  span: Span;
  link: Pick<RecordLink, 'coalition' | 'lawsuit'>;
  /** Whether the phrase names its case, by caption or by number. */
  named: boolean;
}

/** The case that is named with a group, and what it says for an act of it and against another. */
export interface NamedCase {
  lawsuit: string;
  own: Signal;
  other: Signal | null;
}

const signal = (weight: number, says: 'case-named' | 'other-matter'): Signal => ({
  kind: 'caption',
  weight,
  told: () => ({ says }),
});

/** "20 states sued in California v. Noem" may go on to speak of another act. */
const IN_SENTENCE = { own: signal(2.5, 'case-named'), other: null };
/** An entry of a list of cases is about the one that it names, and about no other. */
const OF_ENTRY = { own: signal(4, 'case-named'), other: signal(-4, 'other-matter') };

interface NamedLawsuit extends Span {
  lawsuit: string;
}

/** The cases that an article names, looked up by stretch. */
export class NamedCases {
  readonly #named: readonly NamedLawsuit[];

  /** @param lawsuits in order of start */
  constructor(lawsuits: readonly LinkedPhrase[]) {
    this.#named = lawsuits.flatMap(({ span: { start, end }, link: { lawsuit }, named }) =>
      named && lawsuit !== undefined ? [{ start, end, lawsuit }] : [],
    );
  }

  /**
   * The case named with a group.
   * @param entry of a page that lists several texts the one that it is in
   */
  with(sentence: Span, entry: Span | undefined): NamedCase | undefined {
    const ofEntry = entry && this.#onlyIn(entry);
    if (ofEntry !== undefined) return { lawsuit: ofEntry, ...OF_ENTRY };
    const inSentence = this.#onlyIn(sentence);
    return inSentence === undefined ? undefined : { lawsuit: inSentence, ...IN_SENTENCE };
  }

  /** The one lawsuit named within a stretch; undefined where none or several are. */
  #onlyIn({ start, end }: Span): string | undefined {
    let only: string | undefined;
    for (let at = firstFrom(this.#named, start); at < this.#named.length; at += 1) {
      const { end: last, lawsuit } = this.#named[at] as NamedLawsuit;
      if (last > end) break;
      if (only !== undefined && only !== lawsuit) return undefined;
      only = lawsuit;
    }
    return only;
  }
}
