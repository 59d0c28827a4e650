import type { Place } from '../../lib/dataset/card';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import type { Words } from '../../lib/words/words';
import { nameOfJurisdiction } from '../card/jurisdiction-grid';

/** "New Mexico", "Nuevo México" */
export function placeName({ code, name }: Place, { places }: Words): string {
  return places.named(code, name);
}

/** "Ohio", "the District of Columbia" */
export function placeInProse({ code, name }: Place, { places }: Words): string {
  return places.inProse(code, name);
}

/** Names of jurisdictions by their codes. */
export function nameIn({ places }: Words): (code: JurisdictionCode) => string {
  return code => places.named(code, nameOfJurisdiction(code));
}
