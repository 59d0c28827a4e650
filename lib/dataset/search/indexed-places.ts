import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { Jurisdiction } from '../schema';
import { fold, searchTerms } from './search-terms';
import { SPANISH_PLACES } from './spanish-places';
import type { IndexedPlace } from './stored-index';

/** The places of a record, with every spelling that a query may name them by. */
export function indexedPlaces(jurisdictions: readonly Jurisdiction[]): IndexedPlace[] {
  return jurisdictions.map(({ code, name, apAbbreviation, aliases }) => {
    const own = [code, name, byInitial(name), apAbbreviation, ...aliases, ...(SPANISH_PLACES[code] ?? [])];
    const all = code === UNITED_STATES ? [...own, 'USA', 'federal'] : own;
    // "N. Mex." is read as its letters.
    const spellings = all.flatMap(each => [searchTerms(each), searchTerms(fold(each).replaceAll('.', ''))]);
    return { code, name, spellings: [...new Set(spellings.map(terms => terms.join(' ')))] };
  });
}

/** "N. Carolina"; a name of one word stays as it is. */
export function byInitial(name: string): string {
  return name.replace(/^(\p{Lu})\p{L}+ (?=\p{Lu}\p{L}+$)/u, '$1. ');
}
