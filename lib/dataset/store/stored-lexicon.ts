import type { ActEntry, ActIndex, IndexedLawsuit } from '../../detection/acts/act-index';
import type { ActTerms } from '../../detection/acts/act-terms';
import type { Lexicon } from '../../detection/lexicon';
import type { CoalitionEntry, JurisdictionEntry, PersonEntry } from '../../detection/lexicon-source';
import { type PackedMap, packMap, unpackMap } from './packed-map';
import { type PackedNames, packNames, unpackNames } from './packed-names';
import { type PackedRows, packRows, unpackRows } from './packed-rows';

/** A lexicon as it is kept: a worker that has just been woken reads it before it answers anything. */
export interface StoredLexicon extends Pick<Lexicon, 'version' | 'abbreviations'> {
  jurisdictions: PackedRows<JurisdictionEntry>;
  people: PackedRows<PersonEntry>;
  coalitions: PackedRows<CoalitionEntry>;
  names: PackedNames;
  acts: Pick<ActIndex, 'postings' | 'rarity'> & {
    acts: PackedRows<ActEntry>;
    lawsuits: PackedRows<IndexedLawsuit>;
    lawsuitNumbers: PackedMap;
    about: Omit<ActTerms, 'numbers'> & { numbers: PackedMap };
    captions: PackedMap;
    dockets: PackedMap;
    matters: PackedMap;
    citations: PackedMap;
  };
}

/** A lexicon as {@link unpackLexicon} reads it back. */
export function packLexicon(lexicon: Lexicon): StoredLexicon {
  const { version, abbreviations, acts } = lexicon;
  return {
    version,
    abbreviations,
    jurisdictions: packRows(lexicon.jurisdictions),
    people: packRows(lexicon.people),
    coalitions: packRows(lexicon.coalitions),
    names: packNames(lexicon.names),
    acts: {
      postings: acts.postings,
      rarity: acts.rarity,
      acts: packRows(acts.acts),
      lawsuits: packRows(acts.lawsuits),
      lawsuitNumbers: packMap(acts.lawsuitNumbers),
      about: { ...acts.about, numbers: packMap(acts.about.numbers) },
      captions: packMap(acts.captions),
      dockets: packMap(acts.dockets),
      matters: packMap(acts.matters),
      citations: packMap(acts.citations),
    },
  };
}

/** What is stored is the lexicon's from then on; what nobody asks for is never made of it. */
export function unpackLexicon(stored: StoredLexicon): Lexicon {
  const { version, abbreviations, acts } = stored;
  return {
    version,
    abbreviations,
    jurisdictions: unpackRows(stored.jurisdictions),
    people: unpackRows(stored.people),
    coalitions: unpackRows(stored.coalitions),
    names: unpackNames(stored.names),
    acts: {
      postings: acts.postings,
      rarity: acts.rarity,
      acts: unpackRows(acts.acts),
      lawsuits: unpackRows(acts.lawsuits),
      lawsuitNumbers: unpackMap(acts.lawsuitNumbers),
      about: { ...acts.about, numbers: unpackMap(acts.about.numbers) },
      captions: unpackMap(acts.captions),
      dockets: unpackMap(acts.dockets),
      matters: unpackMap(acts.matters),
      citations: unpackMap(acts.citations),
    },
  };
}
