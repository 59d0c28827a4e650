import type { Span } from './mention';

/** A part-of-speech tagger, asked only about sentences in which a name may be a person or a place. */
export interface Tagger {
  /** Whether the words of `span`, offsets in `sentence`, are part of a person's name there. */
  isPerson(sentence: string, span: Span): boolean;
}
