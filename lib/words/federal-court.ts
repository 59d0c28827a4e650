import type { JurisdictionCode } from '../detection/jurisdiction-code';

/** Bluebook table T10, with the spaces and dots taken out. */
const PLACES: Record<string, JurisdictionCode> = {
  Ala: 'AL',
  Alaska: 'AK',
  Ariz: 'AZ',
  Ark: 'AR',
  Cal: 'CA',
  Colo: 'CO',
  Conn: 'CT',
  DC: 'DC',
  Del: 'DE',
  Fla: 'FL',
  Ga: 'GA',
  Guam: 'GU',
  Haw: 'HI',
  Idaho: 'ID',
  Ill: 'IL',
  Ind: 'IN',
  Iowa: 'IA',
  Kan: 'KS',
  Ky: 'KY',
  La: 'LA',
  Mass: 'MA',
  Md: 'MD',
  Me: 'ME',
  Mich: 'MI',
  Minn: 'MN',
  Miss: 'MS',
  Mo: 'MO',
  Mont: 'MT',
  NC: 'NC',
  ND: 'ND',
  NH: 'NH',
  NJ: 'NJ',
  NM: 'NM',
  NMarI: 'MP',
  NY: 'NY',
  Neb: 'NE',
  Nev: 'NV',
  Ohio: 'OH',
  Okla: 'OK',
  Or: 'OR',
  PR: 'PR',
  Pa: 'PA',
  RI: 'RI',
  SC: 'SC',
  SD: 'SD',
  Tenn: 'TN',
  Tex: 'TX',
  Utah: 'UT',
  VI: 'VI',
  Va: 'VA',
  Vt: 'VT',
  WVa: 'WV',
  Wash: 'WA',
  Wis: 'WI',
  Wyo: 'WY',
};

const CIRCUITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'D.C.', 'Fed'] as const;
const COMPASS = ['N', 'E', 'S', 'W', 'M', 'C'] as const;

export type Circuit = (typeof CIRCUITS)[number];
/** North, east, south, west, middle, central. */
export type Compass = (typeof COMPASS)[number];

export type FederalCourt =
  | { level: 'supreme' }
  | { level: 'appeals'; circuit: Circuit }
  | {
      level: 'district' | 'bankruptcy';
      /** Absent where a place is one district. */
      compass?: Compass;
      place: JurisdictionCode;
    };

/** Reads a court's Bluebook short form, such as `W.D. Wash.`; undefined for what is no federal court. */
export function federalCourt(court: string): FederalCourt | undefined {
  if (court === 'U.S. Supreme Court') return { level: 'supreme' };
  const ordinal = /^(.+?)(?:(?<=\d)(?:st|d|th))?\.? ?Cir\.$/.exec(court)?.[1];
  if (ordinal) {
    const circuit = CIRCUITS.find(each => each === ordinal || each === `${ordinal}.`);
    return circuit && { level: 'appeals', circuit };
  }
  const parts = /^(Bankr\. )?([NESWMC]\.)?D\. ?(.+)$/.exec(court);
  const place = PLACES[(parts?.[3] ?? '').replace(/[. ]/g, '')];
  if (!parts || !place) return undefined;
  const compass = COMPASS.find(each => parts[2]?.startsWith(each));
  return { level: parts[1] ? 'bankruptcy' : 'district', place, ...(compass && { compass }) };
}
