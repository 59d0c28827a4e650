const COMPASS: Record<string, string> = {
  N: 'Northern',
  E: 'Eastern',
  S: 'Southern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
};

const CIRCUITS: Record<string, string> = {
  '1st': 'First',
  '2d': 'Second',
  '3d': 'Third',
  '4th': 'Fourth',
  '5th': 'Fifth',
  '6th': 'Sixth',
  '7th': 'Seventh',
  '8th': 'Eighth',
  '9th': 'Ninth',
  '10th': 'Tenth',
  '11th': 'Eleventh',
  'D.C.': 'D.C.',
  Fed: 'Federal',
};

/** Bluebook table T10, with the spaces and dots taken out; states it does not shorten stand for themselves. */
const PLACES: Record<string, string> = {
  Ala: 'Alabama',
  Ariz: 'Arizona',
  Ark: 'Arkansas',
  Cal: 'California',
  Colo: 'Colorado',
  Conn: 'Connecticut',
  DC: 'Columbia',
  Del: 'Delaware',
  Fla: 'Florida',
  Ga: 'Georgia',
  Haw: 'Hawaii',
  Ill: 'Illinois',
  Ind: 'Indiana',
  Kan: 'Kansas',
  Ky: 'Kentucky',
  La: 'Louisiana',
  Mass: 'Massachusetts',
  Md: 'Maryland',
  Me: 'Maine',
  Mich: 'Michigan',
  Minn: 'Minnesota',
  Miss: 'Mississippi',
  Mo: 'Missouri',
  Mont: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  Neb: 'Nebraska',
  NMarI: 'the Northern Mariana Islands',
  Nev: 'Nevada',
  Okla: 'Oklahoma',
  Or: 'Oregon',
  Pa: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  Tenn: 'Tennessee',
  Tex: 'Texas',
  VI: 'the Virgin Islands',
  Va: 'Virginia',
  Vt: 'Vermont',
  WVa: 'West Virginia',
  Wash: 'Washington',
  Wis: 'Wisconsin',
  Wyo: 'Wyoming',
};

export type FederalCourt =
  | { level: 'appeals' /** "Ninth" */; circuit: string /** "9th" */; ordinal: string }
  | {
      level: 'district' | 'bankruptcy' /** "Western", empty where a place is one district */;
      compass: string;
      place: string;
    };

/** Reads a court's Bluebook short form, such as `W.D. Wash.`; undefined for what is no lower federal court. */
export function federalCourt(court: string): FederalCourt | undefined {
  const ordinal = /^(.+?)\.? ?Cir\.$/.exec(court)?.[1];
  if (ordinal) {
    const circuit = CIRCUITS[ordinal] ?? CIRCUITS[`${ordinal}.`];
    return circuit ? { level: 'appeals', circuit, ordinal } : undefined;
  }
  const parts = /^(Bankr\. )?([NESWMC]\.)?D\. ?(.+)$/.exec(court);
  const rest = parts?.[3] ?? '';
  const place = PLACES[rest.replace(/[. ]/g, '')] ?? (/^[A-Z][a-z]+$/.test(rest) ? rest : undefined);
  if (!parts || !place) return undefined;
  const compass = parts[2] ? (COMPASS[parts[2].charAt(0)] ?? '') : '';
  return { level: parts[1] ? 'bankruptcy' : 'district', compass, place };
}
