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

/**
 * A court's Bluebook short form in words: `W.D. Wash.` → "U.S. District Court, Western District of
 * Washington". What it does not know comes back as it is.
 */
export function courtInWords(court: string): string {
  const circuit = /^(.+?)\.? ?Cir\.$/.exec(court)?.[1];
  if (circuit) {
    const name = CIRCUITS[circuit] ?? CIRCUITS[`${circuit}.`];
    return name ? `U.S. Court of Appeals, ${name} Circuit` : court;
  }
  const parts = /^(Bankr\. )?([NESWMC]\.)?D\. ?(.+)$/.exec(court);
  const rest = parts?.[3] ?? '';
  const place = PLACES[rest.replace(/[. ]/g, '')] ?? (/^[A-Z][a-z]+$/.test(rest) ? rest : undefined);
  if (!parts || !place) return court;
  const compass = parts[2] ? `${COMPASS[parts[2].charAt(0)]} ` : '';
  return `U.S. ${parts[1] ? 'Bankruptcy' : 'District'} Court, ${compass}District of ${place}`;
}
