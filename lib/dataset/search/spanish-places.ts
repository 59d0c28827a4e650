import type { JurisdictionCode } from '../../detection/jurisdiction-code';

/** Spanish names of the places that have one of their own. */
export const SPANISH_PLACES: Readonly<Record<JurisdictionCode, readonly string[]>> = {
  DC: ['Distrito de Columbia'],
  HI: ['Hawái'],
  LA: ['Luisiana'],
  MI: ['Míchigan'],
  MO: ['Misuri'],
  MP: ['Islas Marianas del Norte'],
  MS: ['Misisipi'],
  NC: ['Carolina del Norte'],
  ND: ['Dakota del Norte'],
  NH: ['Nuevo Hampshire', 'Nueva Hampshire'],
  NJ: ['Nueva Jersey'],
  NM: ['Nuevo México'],
  NY: ['Nueva York'],
  AS: ['Samoa Americana', 'Samoa Estadounidense'],
  OR: ['Oregón'],
  PA: ['Pensilvania'],
  SC: ['Carolina del Sur'],
  SD: ['Dakota del Sur'],
  TX: ['Tejas'],
  US: ['Estados Unidos', 'EE.UU.'],
  VI: ['Islas Vírgenes'],
  WV: ['Virginia Occidental'],
};
