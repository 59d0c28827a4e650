import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { Place } from '../card';
import type { Overview } from '../overview';

export function placeOf(code: JurisdictionCode, overview: Overview): Place {
  return { code, name: overview.jurisdiction(code)?.name ?? code };
}

const byName = new Intl.Collator('en');

/** Places in the order of their names, as a reader looks them up. */
export function placesByName(codes: readonly JurisdictionCode[], overview: Overview): Place[] {
  return [...new Set(codes)]
    .map(code => placeOf(code, overview))
    .sort((a, b) => byName.compare(a.name, b.name));
}
