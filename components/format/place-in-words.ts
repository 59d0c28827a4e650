import type { Place } from '../../lib/dataset/card';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import type { PageWords } from '../../lib/words/page-words';
import { nameOfJurisdiction, TILES } from '../tiles/jurisdiction-grid';

/** "New Mexico", "Nuevo México" */
export function placeName({ code, name }: Place, { places }: Pick<PageWords, 'places'>): string {
  return places.named(code, name);
}

/** "Ohio", "the District of Columbia" */
export function placeInProse({ code, name }: Place, { places }: Pick<PageWords, 'places'>): string {
  return places.inProse(code, name);
}

/** Names of jurisdictions by their codes. */
export function nameIn({ places }: Pick<PageWords, 'places'>): (code: JurisdictionCode) => string {
  return code => places.named(code, nameOfJurisdiction(code));
}

/** It has no tile. */
const THE_COUNTRY: Place = { code: 'US', name: 'United States' };

/** The name of a place of which only the record's name is at hand. */
export function recordedPlace(name: string, { places }: Pick<PageWords, 'places'>): string {
  const code = [...TILES, THE_COUNTRY].find(place => place.name === name)?.code;
  return code === undefined ? name : places.named(code, name);
}
