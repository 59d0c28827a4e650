import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { Place } from '../card';
import type { Overview } from '../overview';

/** A place by the record’s name; by its code where the record has none. */
export function placeOf(code: JurisdictionCode, overview: Overview): Place {
  return { code, name: overview.jurisdiction(code)?.name ?? code };
}

let byName: Intl.Collator | undefined;

/** Places in the order of their names, as a reader looks them up. */
export function placesByName(codes: readonly JurisdictionCode[], overview: Overview): Place[] {
  byName ??= new Intl.Collator('en');
  const { compare } = byName;
  return [...new Set(codes)].map(code => placeOf(code, overview)).sort((a, b) => compare(a.name, b.name));
}
