import type { ActEntry, ActIndex, IndexedLawsuit } from '../../detection/acts/act-index';
import type { Lexicon } from '../../detection/lexicon';
import type { CoalitionEntry } from '../../detection/lexicon-source';
import { type PackedRows, packRows, unpackRows } from './packed-rows';

/** A lexicon as it is kept: a worker that has just been woken reads it before it answers anything. */
export interface StoredLexicon extends Omit<Lexicon, 'coalitions' | 'acts'> {
  coalitions: PackedRows<CoalitionEntry>;
  acts: Omit<ActIndex, 'acts' | 'lawsuits'> & {
    acts: PackedRows<ActEntry>;
    lawsuits: PackedRows<IndexedLawsuit>;
  };
}

/** A lexicon as {@link unpackLexicon} reads it back. */
export function packLexicon({ coalitions, acts: index, ...lexicon }: Lexicon): StoredLexicon {
  const { acts, lawsuits, ...tables } = index;
  return {
    ...lexicon,
    coalitions: packRows(coalitions, [
      'members',
      'leads',
      'targets',
      'topics',
      'keyTerms',
      'furtherLawsuits',
    ]),
    acts: {
      ...tables,
      acts: packRows(acts, ['members', 'leads', 'agencies']),
      lawsuits: packRows(lawsuits, ['plaintiffs']),
    },
  };
}

/** What is stored is the lexicon's from then on. */
export function unpackLexicon({ coalitions, acts: index, ...lexicon }: StoredLexicon): Lexicon {
  const { acts, lawsuits, ...tables } = index;
  return {
    ...lexicon,
    coalitions: unpackRows(coalitions),
    acts: { ...tables, acts: unpackRows(acts), lawsuits: unpackRows(lawsuits) },
  };
}
